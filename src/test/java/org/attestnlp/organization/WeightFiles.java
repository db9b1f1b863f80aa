package org.attestnlp.organization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes fitted weights to the resources that the engine reads. */
record WeightFiles(Regression.Fit sentence, Regression.Fit document) {

    private static final Path RESOURCES = Path.of("src/main/resources/org/attestnlp/organization");

    void write() throws IOException {
        Files.write(RESOURCES.resolve("evidence.tsv"), evidence());
        Files.write(RESOURCES.resolve("word-roles.tsv"), directions());
    }

    private List<String> evidence() {
        List<String> lines = new ArrayList<>(List.of(
                "# How much each piece of evidence counts for (positive) or against (negative) a name of an organization.",
                "# sentence: weighed with what the sentence says alone; document: weighed again with what the whole document says.",
                "# words: how much what the words mean counts for, see word-roles.tsv.",
                "# given: what must hold besides, so that the weight counts: how the name looks, or what stands beside it.",
                "# Log-linear models (L2 penalty) of which candidates of a sentence are names, of those that overlap at most one,",
                "# fitted to news and web texts marked for names of organizations; written by EvidenceTraining among the tests,",
                "# which says how.",
                "# source: weights fitted for Attest; no text is contained",
                "# licence: Apache-2.0",
                "evidence\tgiven\tsentence\tdocument",
                line(EvidenceWeights.BIAS, sentence.bias(), document.bias()),
                line(EvidenceWeights.WORDS, 1, document.vector(0))));
        Map<Regression.Weighed, Double> bySentence = sentence.evidence();
        Map<Regression.Weighed, Double> byDocument = document.evidence();
        Set<Regression.Weighed> names = new TreeSet<>(bySentence.keySet());
        names.addAll(byDocument.keySet());
        for (Regression.Weighed each : names) {
            lines.add(String.join(
                    "\t",
                    each.evidence(),
                    each.given().tag(),
                    number(bySentence.get(each)),
                    number(byDocument.get(each))));
        }
        return lines;
    }

    private static String line(String name, double sentence, double document) {
        return String.join("\t", name, Given.ALWAYS.tag(), number(sentence), number(document));
    }

    private static String number(Double weight) {
        return weight == null ? "" : String.format(Locale.ROOT, "%.2f", weight);
    }

    private List<String> directions() {
        List<String> lines = new ArrayList<>(List.of(
                "# The direction of NLP4J's 50-dimensional word embeddings, brought to length 1, that speaks for the name of an organization,",
                "# for each role that a word plays in or beside the name; unknown: what a word without embedding counts for.",
                "# Fitted together with the column 'sentence' of evidence.tsv; written by EvidenceTraining among the tests.",
                "# source: weights fitted for Attest; no text is contained",
                "# licence: Apache-2.0",
                "role\tunknown\tdirection"));
        for (WordRole role : WordRole.values()) {
            int from = role.ordinal() * Embeddings.PART;
            List<String> direction = new ArrayList<>();
            for (int i = 0; i + 1 < Embeddings.PART; i++) {
                direction.add(number(sentence.vector(from + i)));
            }
            lines.add(role.tag() + "\t" + number(sentence.vector(from + Embeddings.PART - 1)) + "\t"
                    + String.join(" ", direction));
        }
        return lines;
    }
}
