package org.attestnlp.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file to annotate, or an archive of such.
 *
 * @param path where it is
 * @param name what the document is called: the path inside the folder that was given, with forward slashes
 */
public record InputFile(Path path, String name) {

    /** Largest document that is read, in bytes; a longer one is a corpus in one file, or no text. */
    static final long LARGEST = 100L << 20;

    /**
     * The first bytes, by which formats are told apart.
     *
     * @throws UnreadableDocumentException if the file is missing, no regular file or may not be read
     */
    byte[] head() throws UnreadableDocumentException {
        try (InputStream in = open()) {
            return in.readNBytes(FormatSniffer.BYTES_LOOKED_AT);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The whole file.
     *
     * @throws UnreadableDocumentException if the file is missing, too large or may not be read
     */
    byte[] bytes() throws UnreadableDocumentException {
        try {
            if (Files.size(path) > LARGEST) {
                throw tooLarge(path.toString());
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Devices and pipes are refused: reading them may never end. */
    InputStream open() throws UnreadableDocumentException {
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadableDocumentException(
                        path, "is a folder that cannot be listed", "check its permissions");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new UnreadableDocumentException(path, "is no regular file", "name files that hold texts");
            }
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static UnreadableDocumentException tooLarge(String document) {
        return new UnreadableDocumentException(
                document,
                Fault.TOO_LARGE,
                "is larger than " + (LARGEST >> 20) + " MB",
                "split it into one file per article");
    }

    UnreadableDocumentException unreadable(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Files.isSymbolicLink(path)
                    ? new UnreadableDocumentException(path, "is a link to nothing", "check where it leads")
                    : new UnreadableDocumentException(path, "does not exist", "check the path");
        }
        if (cause instanceof AccessDeniedException) {
            return new UnreadableDocumentException(path, "may not be read", "check its permissions");
        }
        return new UnreadableDocumentException(path, "cannot be read: " + cause.getMessage(), "check the disk");
    }
}
