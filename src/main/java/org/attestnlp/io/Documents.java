package org.attestnlp.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The documents in a file: the file itself, the entries of an archive, the lines of a JSON lines file, what a gzip file
 * holds. Only what an archive or line holds is read here, one document at a time.
 */
public final class Documents {

    /** Takes each document in turn. */
    @FunctionalInterface
    public interface Sink {
        void accept(RawDocument document) throws IOException;
    }

    private final InputFormat forced;
    private final String textField;
    private final int longestLine;

    /**
     * @param forced the format of all documents, or null to tell it from each
     * @param textField the field of JSON lines that holds the text
     * @param maxChars longest text that is wanted, in UTF-16 code units
     */
    public Documents(InputFormat forced, String textField, int maxChars) {
        this.forced = forced;
        this.textField = textField;
        this.longestLine = (int) Math.min(InputFile.LARGEST, 6L * maxChars + (1 << 16));
    }

    /**
     * Hands each document of the file to the sink; one that cannot be opened is handed on too, and says so when it is read.
     *
     * @throws IOException only if the sink throws it
     */
    public void forEach(InputFile file, Sink sink) throws IOException {
        String name = DocumentNames.safe(file.name());
        try {
            InputFormat format = format(file.name(), file.head());
            switch (format) {
                case GZIP, JSONL, ZIP -> open(file, name, format, sink);
                default -> sink.accept(new RawDocument(name, () -> new RawDocument.Bytes(file.bytes(), format), 0));
            }
        } catch (UnreadableDocumentException e) {
            sink.accept(RawDocument.faulty(e, name));
        }
    }

    private void open(InputFile file, String name, InputFormat format, Sink sink)
            throws IOException, UnreadableDocumentException {
        if (format == InputFormat.ZIP) {
            new ZipDocuments(this, file, name).forEach(sink);
            return;
        }
        try (InputStream in = new BufferedInputStream(file.open())) {
            expand(name, in, format, sink);
        }
    }

    /** The documents in a stream that is no archive. */
    private void expand(String name, InputStream in, InputFormat format, Sink sink)
            throws IOException, UnreadableDocumentException {
        switch (format) {
            case JSONL -> new JsonLines(name, textField, longestLine).forEach(in, sink);
            case GZIP -> unpack(name, in, sink);
            case ZIP ->
                throw new UnreadableDocumentException(name, "is an archive inside another", "unpack the outer one");
            default -> sink.accept(RawDocument.inMemory(name, limited(name, in), format));
        }
    }

    private void unpack(String name, InputStream in, Sink sink) throws IOException, UnreadableDocumentException {
        try (BufferedInputStream content = new BufferedInputStream(new GZIPInputStream(in, 1 << 16))) {
            content.mark(FormatSniffer.BYTES_LOOKED_AT);
            byte[] head = content.readNBytes(FormatSniffer.BYTES_LOOKED_AT);
            content.reset();
            InputFormat inner = format(name, head);
            if (inner == InputFormat.GZIP) {
                throw new UnreadableDocumentException(name, "is packed twice", "unpack it");
            }
            expand(name, content, inner, sink);
        } catch (ZipException | EOFException e) {
            throw new UnreadableDocumentException(name, "is damaged: " + e.getMessage(), "fetch it again");
        }
    }

    /** The documents of one entry of an archive. */
    void expandEntry(String name, byte[] bytes, Sink sink) throws IOException {
        try {
            int length = Math.min(bytes.length, FormatSniffer.BYTES_LOOKED_AT);
            InputFormat format = format(name, Arrays.copyOf(bytes, length));
            expand(name, new ByteArrayInputStream(bytes), format, sink);
        } catch (UnreadableDocumentException e) {
            sink.accept(RawDocument.faulty(e, name));
        }
    }

    /** What is forced is the format of the texts; packing is always unpacked. */
    private InputFormat format(String name, byte[] head) {
        InputFormat sniffed = FormatSniffer.sniff(name, head);
        boolean packed = sniffed == InputFormat.ZIP || sniffed == InputFormat.GZIP;
        return forced == null || packed ? sniffed : forced;
    }

    static byte[] limited(String name, InputStream in) throws IOException, UnreadableDocumentException {
        byte[] bytes = in.readNBytes((int) InputFile.LARGEST + 1);
        if (bytes.length > InputFile.LARGEST) {
            throw InputFile.tooLarge(name);
        }
        return bytes;
    }
}
