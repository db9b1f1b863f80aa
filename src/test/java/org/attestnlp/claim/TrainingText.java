package org.attestnlp.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.text.Span;

/**
 * A text with the claims that people marked in it.
 *
 * @param id its name in its corpus
 * @param split part of its corpus, such as {@code train}; empty where it has none
 * @param text the text; offsets are UTF-16 code units
 * @param claims what was marked
 */
record TrainingText(String id, String split, String text, List<Marked> claims) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A claim that people marked.
     *
     * @param span where it stands
     * @param attribution on whose word it stands
     * @param stance how firm it is; empty where this was not annotated
     */
    record Marked(Span span, Attribution attribution, String stance) {}

    /** The texts of a file of JSON lines: id, text, spans with type, begin, end and features. */
    static List<TrainingText> read(Path file) {
        try {
            List<TrainingText> texts = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                texts.add(text(JSON.readTree(line)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read training texts from " + file, e);
        }
    }

    private static TrainingText text(JsonNode line) {
        List<Marked> claims = new ArrayList<>();
        for (JsonNode span : line.path("spans")) {
            if (span.path("type").asText().equals("Claim")) {
                claims.add(claim(span));
            }
        }
        String split = line.path("meta").path("split").asText();
        return new TrainingText(
                line.path("id").asText(), split, line.path("text").asText(), claims);
    }

    /** FactAppeal says by the appeal what the guidelines say by the attribution. */
    private static Marked claim(JsonNode span) {
        JsonNode features = span.path("features");
        boolean authorial = features.path("attribution").asText().equals("authorial")
                || features.path("appeal").asText().equals("none");
        return new Marked(
                new Span(span.path("begin").asInt(), span.path("end").asInt()),
                authorial ? Attribution.AUTHORIAL : Attribution.ATTRIBUTED,
                features.path("stance").asText());
    }
}
