package org.attestnlp.run;

import java.io.IOException;
import java.nio.file.Path;

/** Another run writes to the folder. */
public final class FolderInUseException extends IOException {

    private static final long serialVersionUID = 1L;

    FolderInUseException(Path folder) {
        super(folder + ": another run writes to this folder; wait for its end or name another folder");
    }
}
