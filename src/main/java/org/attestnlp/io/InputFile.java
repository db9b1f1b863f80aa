package org.attestnlp.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A text file to annotate.
 *
 * @param path where it is
 * @param name what the document is called: the path inside the folder that was given, with forward slashes
 */
public record InputFile(Path path, String name) {

    /** Largest file that is read, in bytes; a longer one is a corpus in one file, or no text. */
    static final long LARGEST = 100L << 20;

    private static final int BYTES_LOOKED_AT = 8192;

    /**
     * The text of the file: UTF-8, without a byte-order mark. Characters that XML cannot hold are replaced by U+FFFD one to
     * one, so that offsets are those of the file.
     *
     * @throws UnreadableDocumentException if the file is missing, too large, empty, binary or not UTF-8
     */
    public String text() throws UnreadableDocumentException {
        byte[] bytes = bytes();
        requireText(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (withoutMark.isBlank()) {
                throw new UnreadableDocumentException(path, "is empty", "nothing to annotate; remove it");
            }
            return XmlCharacters.replaceIllegal(withoutMark);
        } catch (CharacterCodingException e) {
            throw new UnreadableDocumentException(
                    path, "is not UTF-8", "convert it, for example with iconv -f WINDOWS-1252 -t UTF-8");
        }
    }

    private byte[] bytes() throws UnreadableDocumentException {
        try {
            if (Files.size(path) > LARGEST) {
                throw new UnreadableDocumentException(
                        path, "is larger than " + (LARGEST >> 20) + " MB", "split it into one file per article");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(path, "does not exist", "check the path");
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(path, "may not be read", "check its permissions");
        } catch (IOException e) {
            throw new UnreadableDocumentException(path, "cannot be read: " + e.getMessage(), "check the disk");
        }
    }

    /** A NUL byte near the beginning is the sign by which grep and git tell binary files. */
    private void requireText(byte[] bytes) throws UnreadableDocumentException {
        for (int i = 0; i < Math.min(bytes.length, BYTES_LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                throw new UnreadableDocumentException(path, "is binary or UTF-16", "convert it to plain text in UTF-8");
            }
        }
    }
}
