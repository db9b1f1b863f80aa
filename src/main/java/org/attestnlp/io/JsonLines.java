package org.attestnlp.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The documents of a JSON lines file, called {@code <file>/<line>}. Its other fields tell {@link JsonInfo} about a document. */
final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final String textField;
    private final int longestLine;

    /**
     * @param longestLine in bytes; a longer line is reported, and never held in memory
     */
    JsonLines(String name, String textField, int longestLine) {
        this.name = name;
        this.textField = textField;
        this.longestLine = longestLine;
    }

    void forEach(InputStream in, Documents.Sink sink) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    length += append(line, buffer, from, i);
                    accept(number++, line, length, sink);
                    line.reset();
                    length = 0;
                    from = i + 1;
                }
            }
            length += append(line, buffer, from, read);
        }
        accept(number, line, length, sink);
    }

    private int append(ByteArrayOutputStream line, byte[] buffer, int from, int to) {
        int room = Math.max(0, longestLine - line.size());
        line.write(buffer, from, Math.min(room, to - from));
        return to - from;
    }

    private void accept(long number, ByteArrayOutputStream line, long length, Documents.Sink sink) throws IOException {
        String document = name + "/" + number;
        if (length > longestLine) {
            sink.accept(RawDocument.faulty(
                    new UnreadableDocumentException(
                            document, Fault.TOO_LARGE, "has " + length + " bytes", "raise --max-chars or split it"),
                    document));
        } else if (!line.toString(StandardCharsets.UTF_8).isBlank()) {
            byte[] bytes = line.toByteArray();
            sink.accept(new RawDocument(document, () -> text(document, bytes), bytes.length));
        }
    }

    private RawDocument.Bytes text(String document, byte[] line) throws UnreadableDocumentException {
        try {
            JsonNode object = JSON.readTree(line);
            JsonNode text = object == null ? null : object.get(textField);
            if (text == null || !text.isTextual()) {
                throw new UnreadableDocumentException(
                        document,
                        "has no text in the field \"" + textField + "\"",
                        "name the field that has it with --text-field");
            }
            return new RawDocument.Bytes(
                    text.textValue().getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, JsonInfo.of(object));
        } catch (JsonProcessingException e) {
            throw new UnreadableDocumentException(
                    document, "is no JSON: " + e.getOriginalMessage(), "write one object per line");
        } catch (IOException e) {
            throw new UnreadableDocumentException(document, "is no JSON", "write one object per line");
        }
    }
}
