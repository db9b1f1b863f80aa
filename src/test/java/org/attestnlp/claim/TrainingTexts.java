package org.attestnlp.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.io.AnnotatedCorpus;
import org.attestnlp.text.Span;

/** Where texts with claims that people marked come from. */
final class TrainingTexts {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrainingTexts() {}

    /** The articles of the project: the seeds and the invented news. */
    static List<TrainingText> ofProject() throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        for (Path gold : List.of(RESOURCES.resolve("gold"), RESOURCES.resolve(Path.of("invented", "gold")))) {
            new AnnotatedCorpus().forEach(gold, document -> texts.add(text(document.name(), document.jcas())));
        }
        return texts;
    }

    private static TrainingText text(String name, JCas jcas) {
        List<TrainingText.Marked> claims = jcas.select(org.attestnlp.type.Claim.class)
                .map(claim ->
                        marked(CasDocument.span(claim), claim.getAttribution().equals("authorial"), claim.getStance()))
                .toList();
        return new TrainingText(name, "", jcas.getDocumentText(), claims);
    }

    /** The articles of a folder with a JSON file (id, annotations) for each, and its text in {@code text/ID.txt}; none without it. */
    static List<TrainingText> folder(Path folder) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    JsonNode gold = JSON.readTree(file.toFile());
                    String id = gold.path("id").asText();
                    String text = Files.readString(folder.resolve("text").resolve(id + ".txt"));
                    texts.add(new TrainingText(id, "", text, claims(gold.path("annotations"))));
                }
            }
        }
        return texts;
    }

    /** The texts of a file of JSON lines: id, text, spans with type, begin, end and features, meta.split. */
    static List<TrainingText> lines(Path file) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode text = JSON.readTree(line);
            texts.add(new TrainingText(
                    text.path("id").asText(),
                    text.path("meta").path("split").asText(),
                    text.path("text").asText(),
                    claims(text.path("spans"))));
        }
        return texts;
    }

    private static List<TrainingText.Marked> claims(JsonNode spans) {
        List<TrainingText.Marked> claims = new ArrayList<>();
        for (JsonNode span : spans) {
            if (span.path("type").asText().equals("Claim")) {
                claims.add(claim(span));
            }
        }
        return claims;
    }

    /** FactAppeal says by the appeal what the guidelines say by the attribution. */
    private static TrainingText.Marked claim(JsonNode span) {
        JsonNode features = span.path("features");
        boolean authorial = features.path("attribution").asText().equals("authorial")
                || features.path("appeal").asText().equals("none");
        return marked(
                new Span(span.path("begin").asInt(), span.path("end").asInt()),
                authorial,
                features.path("stance").asText());
    }

    private static TrainingText.Marked marked(Span span, boolean authorial, String stance) {
        return new TrainingText.Marked(span, authorial ? Attribution.AUTHORIAL : Attribution.ATTRIBUTED, stance);
    }
}
