package org.attestnlp.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads organizations and quotations out of what Stanford CoreNLP writes with {@code -outputFormat json}. */
final class CoreNlpOutput {

    /** The guidelines leave articles out. */
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?) ");

    private static final ObjectMapper JSON = new ObjectMapper();

    private CoreNlpOutput() {}

    /**
     * @param folder of {@code <name>.txt.json}
     * @param texts documents of these names; those without a file are left out
     */
    static Annotator read(Path folder, Annotator texts) throws IOException {
        Map<String, MarkedDocument> documents = new LinkedHashMap<>();
        for (MarkedDocument document : texts.documents().values()) {
            Path file = folder.resolve(document.name().replaceFirst("(\\.txt)?$", ".txt.json"));
            if (Files.exists(file)) {
                documents.put(document.name(), document(document, file));
            }
        }
        return new Annotator(folder.toString(), documents);
    }

    private static MarkedDocument document(MarkedDocument document, Path file) throws IOException {
        JsonNode output = JSON.readTree(file.toFile());
        List<Mark> marks = new ArrayList<>();
        for (JsonNode sentence : output.path("sentences")) {
            for (JsonNode name : sentence.path("entitymentions")) {
                if (name.path("ner").asText().equals("ORGANIZATION")) {
                    marks.add(organization(document.text(), name));
                }
            }
        }
        for (JsonNode quotation : output.path("quotes")) {
            Place place = new Place(
                    quotation.path("beginIndex").asInt(),
                    quotation.path("endIndex").asInt());
            Map<String, String> features = Map.of(
                    "speaker", quotation.path("speaker").asText(),
                    "canonicalSpeaker", quotation.path("canonicalSpeaker").asText());
            marks.add(new Mark("Quotation", place, features, Map.of(), ""));
        }
        marks.sort(Comparator.comparingInt(mark -> mark.place().begin()));
        return new MarkedDocument(document.name(), file.toString(), document.text(), List.copyOf(marks));
    }

    private static Mark organization(String text, JsonNode name) {
        int begin = name.path("characterOffsetBegin").asInt();
        int end = name.path("characterOffsetEnd").asInt();
        Matcher article = ARTICLE.matcher(text).region(begin, end);
        return new Mark(
                "Organization", new Place(article.lookingAt() ? article.end() : begin, end), Map.of(), Map.of(), "");
    }
}
