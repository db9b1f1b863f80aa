package org.attestnlp.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** An exception in one line for people. What the file system throws often says nothing but the path. */
final class Complaint {

    private Complaint() {}

    static String of(Exception exception) {
        return exception instanceof FileSystemException file
                ? file.getFile() + ": " + reason(file)
                : String.valueOf(exception.getMessage());
    }

    static String reason(FileSystemException exception) {
        if (exception instanceof AccessDeniedException) {
            return "access denied";
        }
        if (exception instanceof FileAlreadyExistsException) {
            return "is a file, and a folder is needed; name another";
        }
        if (exception instanceof NoSuchFileException) {
            return "does not exist; check the path";
        }
        return exception.getReason() == null ? "cannot be read or written" : exception.getReason();
    }
}
