package org.attestnlp.io;

import java.nio.file.Path;

/** A document cannot be read. The message is one line that names the file, the reason and the remedy. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(Path path, String reason, String remedy) {
        super(path + ": " + reason + "; " + remedy);
    }
}
