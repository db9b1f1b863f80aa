package org.attestnlp.organization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.preprocessing.LayoutAnnotator;
import org.attestnlp.preprocessing.ParserAnnotator;
import org.attestnlp.text.Span;

/**
 * A document whose organizations are marked.
 *
 * @param set the file that it is from
 * @param names spans of the organizations without leading articles; metonyms left out
 */
record TrainingDocument(String set, String id, Reading reading, Set<Span> names) {

    /**
     * Reads and parses a file with a document on each line: {@code {"id", "text", "spans": [{"type", "begin", "end",
     * "features": {"mention"}}]}}. Spans of type {@code Organization} count.
     */
    static List<TrainingDocument> read(Path file, Lexicons lexicons) throws Exception {
        ObjectMapper json = new ObjectMapper();
        AnalysisEngine engine = AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(
                AnalysisEngineFactory.createEngineDescription(LayoutAnnotator.class),
                AnalysisEngineFactory.createEngineDescription(ParserAnnotator.class)));
        JCas jcas = JCasFactory.createJCas();
        List<TrainingDocument> documents = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = json.readTree(line);
                jcas.reset();
                jcas.setDocumentLanguage("en");
                jcas.setDocumentText(document.get("text").asText());
                engine.process(jcas);
                Reading reading = new Reading(CasDocument.read(jcas), lexicons);
                documents.add(new TrainingDocument(
                        file.getFileName().toString(), document.get("id").asText(), reading, names(document)));
            }
        } catch (IOException e) {
            throw new IOException(file + " is not a file of one JSON document per line", e);
        }
        return documents;
    }

    private static Set<Span> names(JsonNode document) {
        String text = document.get("text").asText();
        Set<Span> names = new HashSet<>();
        for (JsonNode span : document.get("spans")) {
            boolean metonym = span.path("features").path("mention").asText().equals("metonym");
            if (span.get("type").asText().equals("Organization") && !metonym) {
                int begin = span.get("begin").asInt();
                int end = span.get("end").asInt();
                String article = text.substring(begin, end).replaceFirst("(?is)^((?:the|an?)\\s+)?.*", "$1");
                names.add(new Span(begin + article.length(), end));
            }
        }
        return names;
    }
}
