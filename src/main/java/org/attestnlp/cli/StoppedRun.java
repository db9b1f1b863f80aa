package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.attestnlp.run.FolderInUseException;

/** Says in one line why a run had to stop, and what to do. */
final class StoppedRun {

    private StoppedRun() {}

    static String explain(IOException cause, Path output) {
        if (cause instanceof FolderInUseException) {
            return cause.getMessage();
        }
        String reason = cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException) {
            reason = "access denied";
        }
        return output + ": results cannot be written: " + reason
                + "; make room or name another folder, then go on with --resume";
    }
}
