package org.attestnlp.organization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.preprocessing.LayoutAnnotator;
import org.attestnlp.preprocessing.ParserAnnotator;
import org.attestnlp.text.Span;
import org.attestnlp.type.Organization;

/**
 * A document whose organizations are marked.
 *
 * @param set the file that it is from
 * @param names spans of the organizations without leading articles; metonyms and descriptions left out
 */
record TrainingDocument(String set, String id, Reading reading, Set<Span> names) {

    private static final Set<String> NO_NAMES = Set.of("metonym", "description");

    /**
     * Reads and parses a file with a document on each line: {@code {"id", "text", "spans": [{"type", "begin", "end",
     * "features": {"mention"}}]}}, of which spans of type {@code Organization} count; or a folder of XMI with gold annotations.
     */
    static List<TrainingDocument> read(Path source, Lexicons lexicons) throws Exception {
        Parser parser = new Parser(source.getFileName().toString(), lexicons);
        return Files.isDirectory(source) ? readFolder(source, parser) : readLines(source, parser);
    }

    private static List<TrainingDocument> readLines(Path file, Parser parser) throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<TrainingDocument> documents = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = json.readTree(line);
                String text = document.get("text").asText();
                documents.add(parser.parse(document.get("id").asText(), text, names(document)));
            }
        } catch (IOException e) {
            throw new IOException(file + " is not a file of one JSON document per line", e);
        }
        return documents;
    }

    private static List<TrainingDocument> readFolder(Path folder, Parser parser) throws Exception {
        JCas gold = JCasFactory.createJCas();
        List<TrainingDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xmi"))
                    .sorted()
                    .toList()) {
                gold.reset();
                try (InputStream in = Files.newInputStream(file)) {
                    CasIOUtils.load(in, gold.getCas());
                }
                documents.add(parser.parse(file.getFileName().toString(), gold.getDocumentText(), names(gold)));
            }
        }
        return documents;
    }

    private static Set<Span> names(JCas gold) {
        Set<Span> names = new HashSet<>();
        for (Organization organization : gold.getAnnotationIndex(Organization.class)) {
            if (!"metonym".equals(organization.getMention())) {
                names.add(name(gold.getDocumentText(), organization.getBegin(), organization.getEnd()));
            }
        }
        return names;
    }

    private static Set<Span> names(JsonNode document) {
        String text = document.get("text").asText();
        Set<Span> names = new HashSet<>();
        for (JsonNode span : document.get("spans")) {
            String mention = span.path("features").path("mention").asText();
            if (span.get("type").asText().equals("Organization") && !NO_NAMES.contains(mention)) {
                names.add(name(text, span.get("begin").asInt(), span.get("end").asInt()));
            }
        }
        return names;
    }

    private static Span name(String text, int begin, int end) {
        String article = text.substring(begin, end).replaceFirst("(?is)^((?:the|an?)\\s+)?.*", "$1");
        return new Span(begin + article.length(), end);
    }

    /** Parses one text after the other. */
    private static final class Parser {

        private final String set;
        private final Lexicons lexicons;
        private final AnalysisEngine engine;
        private final JCas jcas;

        Parser(String set, Lexicons lexicons) throws UIMAException {
            this.set = set;
            this.lexicons = lexicons;
            engine = AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(
                    AnalysisEngineFactory.createEngineDescription(LayoutAnnotator.class),
                    AnalysisEngineFactory.createEngineDescription(ParserAnnotator.class)));
            jcas = JCasFactory.createJCas();
        }

        TrainingDocument parse(String id, String text, Set<Span> names) throws UIMAException {
            jcas.reset();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            engine.process(jcas);
            return new TrainingDocument(set, id, new Reading(CasDocument.read(jcas), lexicons), names);
        }
    }
}
