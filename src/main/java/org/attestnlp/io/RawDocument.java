package org.attestnlp.io;

import java.util.Arrays;

/**
 * A document as it was found, its bytes still unread.
 *
 * @param name what the document is called; unique within a run, with forward slashes, never leading out of a folder
 * @param content reads its bytes
 * @param weight bytes that it holds in memory before it is read
 */
public record RawDocument(String name, Content content, long weight) {

    /**
     * The bytes and what they are.
     *
     * @param info what was said about the document where it was found
     */
    public record Bytes(byte[] bytes, InputFormat format, DocumentInfo info) {

        Bytes(byte[] bytes, InputFormat format) {
            this(bytes, format, DocumentInfo.NONE);
        }
    }

    /** Reads the bytes, wherever they are. */
    @FunctionalInterface
    public interface Content {

        /**
         * @throws UnreadableDocumentException if the document is missing, not to be read or too large
         */
        Bytes read() throws UnreadableDocumentException;
    }

    /** A document whose bytes are known to be UTF-8 text. */
    public static RawDocument ofText(String name, byte[] bytes) {
        return inMemory(DocumentNames.safe(name), bytes, InputFormat.TEXT);
    }

    /** A document whose format its bytes and name tell; archives are no documents. */
    public static RawDocument ofFile(String name, byte[] bytes) {
        int length = Math.min(bytes.length, FormatSniffer.BYTES_LOOKED_AT);
        return inMemory(DocumentNames.safe(name), bytes, FormatSniffer.sniff(name, Arrays.copyOf(bytes, length)));
    }

    static RawDocument inMemory(String name, byte[] bytes, InputFormat format) {
        return new RawDocument(name, () -> new Bytes(bytes, format), bytes.length);
    }

    static RawDocument faulty(UnreadableDocumentException fault, String name) {
        return new RawDocument(
                name,
                () -> {
                    throw fault;
                },
                0);
    }
}
