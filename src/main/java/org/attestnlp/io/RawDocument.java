package org.attestnlp.io;

/**
 * A document as it was found, its bytes still unread.
 *
 * @param name what the document is called; unique within a run, with forward slashes, never leading out of a folder
 * @param content reads its bytes
 * @param weight bytes that it holds in memory before it is read
 */
public record RawDocument(String name, Content content, long weight) {

    /** The bytes and what they are. */
    public record Bytes(byte[] bytes, InputFormat format) {}

    /** Reads the bytes, wherever they are. */
    @FunctionalInterface
    public interface Content {

        /**
         * @throws UnreadableDocumentException if the document is missing, not to be read or too large
         */
        Bytes read() throws UnreadableDocumentException;
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
