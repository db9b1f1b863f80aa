package org.attestnlp.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Makes text of bytes: UTF-8, UTF-16 and UTF-32 with a byte-order mark, else Windows-1252, which is told. */
final class TextDecoder {

    /**
     * @param notice what the user should know about the encoding, or null
     */
    record Decoded(String text, String notice) {}

    private record Mark(byte[] bytes, Charset charset) {}

    /** The longer marks first: that of UTF-32 in little-endian order begins like that of UTF-16. */
    private static final List<Mark> MARKS = List.of(
            new Mark(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, Charset.forName("UTF-32LE")),
            new Mark(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, Charset.forName("UTF-32BE")),
            new Mark(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8),
            new Mark(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE),
            new Mark(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE));

    /** What old web pages are mostly written in; undeclared UTF-8 aside. */
    static final String WINDOWS_1252 = "windows-1252";

    static final String READ_AS_WINDOWS_1252 = "is not UTF-8; read as Windows-1252";

    private static final int BYTES_LOOKED_AT = 8192;

    private TextDecoder() {}

    /**
     * The text without its byte-order mark.
     *
     * @throws UnreadableDocumentException if the bytes are no text in any of these encodings
     */
    static Decoded decode(String name, byte[] bytes) throws UnreadableDocumentException {
        for (Mark mark : MARKS) {
            if (startsWith(bytes, mark.bytes())) {
                int start = mark.bytes().length;
                return new Decoded(lenient(bytes, start, mark.charset()), null);
            }
        }
        requireText(name, bytes);
        try {
            return new Decoded(strict(bytes, StandardCharsets.UTF_8), null);
        } catch (CharacterCodingException e) {
            return windows(name, bytes);
        }
    }

    /** Whether the bytes tell their encoding by a mark, or are UTF-8. */
    static boolean isMarkedOrUtf8(byte[] bytes) {
        try {
            return MARKS.stream().anyMatch(mark -> startsWith(bytes, mark.bytes()))
                    || strict(bytes, StandardCharsets.UTF_8).length() >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Decoded windows(String name, byte[] bytes) throws UnreadableDocumentException {
        try {
            String text = strict(bytes, Charset.forName(WINDOWS_1252));
            if (text.chars().noneMatch(TextDecoder::isNoText)) {
                return new Decoded(text, READ_AS_WINDOWS_1252);
            }
        } catch (CharacterCodingException e) {
            // falls through: neither encoding
        }
        throw new UnreadableDocumentException(
                name, "is binary, or text in an unknown encoding", "convert it to UTF-8, for example with iconv");
    }

    private static boolean isNoText(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
    }

    /** A NUL byte near the beginning is the sign by which grep and git tell binary files. */
    private static void requireText(String name, byte[] bytes) throws UnreadableDocumentException {
        for (int i = 0; i < Math.min(bytes.length, BYTES_LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                throw new UnreadableDocumentException(
                        name, "is binary or UTF-16 without a mark", "convert it to plain text in UTF-8");
            }
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String lenient(byte[] bytes, int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
