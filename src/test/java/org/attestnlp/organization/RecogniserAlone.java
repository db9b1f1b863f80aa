package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How well NLP4J's recogniser finds names of organizations by itself, without its embeddings and with nothing mended but
 * articles, possessives and marks at the borders. No test, but run like one:
 *
 * <pre>mvn test -Dtest=RecogniserAlone -Drecogniser=one.jsonl,another.jsonl,src/test/resources/gold</pre>
 *
 * <p>The files are what {@link EvidenceTraining} takes.
 */
@EnabledIfSystemProperty(named = "recogniser", matches = ".+")
class RecogniserAlone {

    private static final double OVERLAP = 0.5;

    @Test
    void measure() throws Exception {
        Lexicons lexicons = Lexicons.with(Gazetteer.builtIn());
        for (String file : System.getProperty("recogniser").split(",")) {
            int marked = 0;
            int found = 0;
            long exact = 0;
            long overlap = 0;
            for (TrainingDocument document : TrainingDocument.read(Path.of(file), lexicons)) {
                Set<Span> names = names(document);
                marked += document.names().size();
                found += names.size();
                exact += names.stream().filter(document.names()::contains).count();
                overlap += document.names().stream()
                        .filter(name -> names.stream().anyMatch(other -> jaccard(name, other) >= OVERLAP))
                        .count();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: exact F1 %.3f, overlap F1 %.3f, of %d names%n",
                    file,
                    2.0 * exact / (marked + found),
                    2.0 * overlap / (marked + found),
                    marked);
            assertThat(marked).isPositive();
        }
    }

    private static Set<Span> names(TrainingDocument document) {
        Stream<SentenceFacts> sentences = document.reading().sentences().stream();
        return sentences
                .flatMap(facts -> facts.recognised().stream())
                .filter(name -> name.label().equals("ORG"))
                .map(name -> name.stretch().span())
                .collect(Collectors.toSet());
    }

    private static double jaccard(Span left, Span right) {
        int common = Math.min(left.end(), right.end()) - Math.max(left.begin(), right.begin());
        int all = Math.max(left.end(), right.end()) - Math.min(left.begin(), right.begin());
        return Math.max(0, common) / (double) all;
    }
}
