package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Fits {@code evidence.tsv} and {@code word-roles.tsv} to documents whose organizations are marked, and prints how well
 * weights do at several thresholds on documents that they were not fitted to, in five parts. No test, but run like one:
 *
 * <pre>mvn test -Dtest=EvidenceTraining -Dtraining=one.jsonl,another.jsonl,src/test/resources/invented/gold</pre>
 *
 * <p>The pass over the sentence weighs the evidence and the words' embeddings. The pass over the document is fitted to what
 * the first says of documents that it was not fitted to, as it is at run time. The next build packs the table of words anew.
 */
class EvidenceTraining {

    private static final int PARTS = 5;
    private static final double[] THRESHOLDS = {0.25, 0.3, OrganizationFinder.THRESHOLD, 0.38, 0.42, 0.46, 0.5};
    private static final double VECTOR_PENALTY = 3;
    private static final double SENTENCE_LOSS = 0.5;

    /** A candidate of a document. */
    private record Row(int document, Observation observation, float[] vector, boolean organization) {}

    private final List<TrainingDocument> documents = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    @Test
    @EnabledIfSystemProperty(named = "training", matches = ".+")
    void fit() throws Exception {
        Lexicons lexicons = Lexicons.with(Gazetteer.builtIn());
        for (String file : System.getProperty("training").split(",")) {
            documents.addAll(TrainingDocument.read(Path.of(file), lexicons));
        }
        observe(lexicons);
        Regression bySentence = new Regression(SENTENCE_LOSS, VECTOR_PENALTY);
        rows.forEach(row -> bySentence.add(row.observation(), row.vector(), row.organization()));
        List<Regression.Fit> parts = fitParts(bySentence);
        List<Scored> scored = scored(parts);
        System.out.println(Quality.of("sentence", documents, scored, documentOfRow(), OrganizationFinder.THRESHOLD));

        Regression byDocument = new Regression(1, 1);
        inDocument(scored, parts, byDocument);
        List<Scored> inDocument = scored(fitParts(byDocument));
        for (double threshold : THRESHOLDS) {
            System.out.println(Quality.of("document " + threshold, documents, inDocument, documentOfRow(), threshold));
        }
        new WeightFiles(bySentence.fit(row -> true), byDocument.fit(row -> true)).write();
        assertThat(rows).isNotEmpty();
    }

    /** Candidates that the definition forbids, and those named by description, are decided by rules. */
    private void observe(Lexicons lexicons) throws Exception {
        Evidence evidence = new Evidence(lexicons);
        Vetoes vetoes = new Vetoes(lexicons.ordinary());
        DescriptiveNames descriptive = new DescriptiveNames(lexicons.ordinary());
        List<List<Observation>> candidates = documents.stream()
                .map(TrainingDocument::reading)
                .map(reading -> evidence.observe(
                        reading, Proposals.in(reading, vetoes, descriptive).open()))
                .toList();
        Set<String> words = new HashSet<>();
        candidates.forEach(list ->
                list.forEach(each -> words.addAll(WordRole.in(each.stretch()).values())));
        Embeddings embeddings = new Embeddings(words);
        for (int document = 0; document < documents.size(); document++) {
            for (Observation each : candidates.get(document)) {
                float[] vector = embeddings.of(WordRole.in(each.stretch()));
                boolean organization =
                        documents.get(document).names().contains(each.stretch().span());
                rows.add(new Row(document, each, vector, organization));
            }
        }
    }

    private int[] documentOfRow() {
        return rows.stream().mapToInt(Row::document).toArray();
    }

    private int part(int row) {
        return rows.get(row).document() % PARTS;
    }

    /** For every part a fit to the others. */
    private List<Regression.Fit> fitParts(Regression regression) {
        regression.prepare();
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> regression.fit(row -> part(row) != part))
                .toList();
    }

    private List<Scored> scored(List<Regression.Fit> parts) {
        double[] probabilities = new double[rows.size()];
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            parts.get(part).probabilities(row -> part(row) == own).forEach((row, p) -> probabilities[row] = p);
        }
        List<Scored> scored = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Observation each = rows.get(row).observation();
            scored.add(new Scored(each.stretch(), each.evidence(), probabilities[row]));
        }
        return scored;
    }

    private void inDocument(List<Scored> scored, List<Regression.Fit> parts, Regression byDocument) {
        int from = 0;
        for (int document = 0; document < documents.size(); document++) {
            int to = from;
            while (to < rows.size() && rows.get(to).document() == document) {
                to++;
            }
            List<Row> own = rows.subList(from, to);
            List<Observation> observations = Evidence.inDocument(
                    documents.get(document).reading(),
                    own.stream().map(Row::observation).toList(),
                    scored.subList(from, to));
            for (int i = 0; i < own.size(); i++) {
                double words = parts.get(document % PARTS).dot(own.get(i).vector());
                byDocument.add(
                        observations.get(i),
                        new float[] {(float) words},
                        own.get(i).organization());
            }
            from = to;
        }
    }

    /** How many of the names are found, and how many of those found are names, set by set. */
    private record Quality(String pass, Map<String, int[]> counts) {

        static Quality of(
                String pass,
                List<TrainingDocument> documents,
                List<Scored> scored,
                int[] documentOfRow,
                double threshold) {
            Map<String, int[]> counts = new java.util.TreeMap<>();
            documents.forEach(document -> counts.computeIfAbsent(document.set(), set -> new int[3])[2] +=
                    document.names().size());
            for (int from = 0, to; from < scored.size(); from = to) {
                to = from;
                while (to < scored.size() && documentOfRow[to] == documentOfRow[from]) {
                    to++;
                }
                TrainingDocument document = documents.get(documentOfRow[from]);
                int[] count = counts.get(document.set());
                for (Scored kept : new Selection().of(scored.subList(from, to), threshold)) {
                    count[0]++;
                    count[1] += document.names().contains(kept.stretch().span()) ? 1 : 0;
                }
            }
            return new Quality(pass, counts);
        }

        @Override
        public String toString() {
            StringBuilder lines = new StringBuilder();
            counts.forEach((set, count) -> lines.append(String.format(
                    java.util.Locale.ROOT,
                    "%-14s %-30s P %.3f R %.3f F1 %.3f of %d names%n",
                    pass,
                    set,
                    (double) count[1] / count[0],
                    (double) count[1] / count[2],
                    2.0 * count[1] / (count[0] + count[2]),
                    count[2])));
            return lines.toString();
        }
    }
}
