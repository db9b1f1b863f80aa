package org.attestnlp.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attestnlp.linguistics.Document;
import org.attestnlp.performance.CpuTime;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.Test;

/** What the finder promises on any parse, however broken, and any set of quotations. */
class ClaimFinderTest {

    private static final String[] TAGS = {
        "NN", "NNS", "NNP", "VBD", "VBZ", "VBN", "VB", "IN", "WDT", ",", "CD", "PRP", "", "MD"
    };
    private static final String[] RELATIONS = {
        "nsubj", "dobj", "conj", "cc", "relcl", "advcl", "ccomp", "prep", "pobj", "mark", "aux", "appos", "punct",
        "root", "?"
    };
    private static final String[] FORMS = {
        "the", "army", "seized", "which", ",", "and", "that", "said", "“", "”", "-", "12", "but", "as", "(", ")",
        "will", "x"
    };

    private final ClaimFinder finder = new ClaimFinder();

    @Test
    void anEmptyDocumentHasNone() {
        assertThat(finder.find(Document.builder("", List.of()).build(), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void brokenParsesMakeNoHarm() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Document document = document(random, 1 + random.nextInt(4), 1 + random.nextInt(30));
            List<Report> reports = reports(random, document);
            assertThatCode(() -> check(document, reports)).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    private void check(Document document, List<Report> reports) {
        List<Claim> claims = finder.find(document, reports, List.of(new Span(0, 1)));
        assertThat(claims).isEqualTo(finder.find(document, reports, List.of(new Span(0, 1))));
        for (Claim claim : claims) {
            assertThat(claim.span()).isEqualTo(claim.span().trimmed(document.text()));
            assertThat(claim.span().length()).isPositive();
            assertThat(claim.confidence()).isBetween(0.35, 1.0);
        }
    }

    @Test
    void aLongTextTakesTimeInProportion() throws Exception {
        Document document = document(new Random(1), 2000, 60);
        List<Report> reports = reports(new Random(2), document);
        CpuTime.assertAtMost(
                Duration.ofSeconds(20), "2,000 sentences", () -> finder.find(document, reports, List.of()));
    }

    private static Document document(Random random, int sentences, int words) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> tokens = new ArrayList<>();
        for (int s = 0; s < sentences; s++) {
            List<Span> line = new ArrayList<>();
            for (int w = 0; w < words; w++) {
                String form = FORMS[random.nextInt(FORMS.length)];
                line.add(new Span(text.length(), text.length() + form.length()));
                text.append(form).append(' ');
            }
            tokens.add(line);
        }
        Document.Builder builder = Document.builder(text.toString(), List.of());
        for (List<Span> line : tokens) {
            builder.sentence(
                    new Span(line.get(0).begin(), line.get(line.size() - 1).end()));
            line.forEach(span -> builder.word(span, span.of(text), TAGS[random.nextInt(TAGS.length)]));
            for (int w = 0; w < line.size(); w++) {
                builder.dependency(w, random.nextInt(line.size()), RELATIONS[random.nextInt(RELATIONS.length)]);
            }
        }
        return builder.build();
    }

    private static List<Report> reports(Random random, Document document) {
        List<Report> reports = new ArrayList<>();
        int length = document.text().length();
        for (int i = 0; i < length / 200 + 1; i++) {
            int begin = random.nextInt(length);
            Span content = new Span(begin, Math.min(length, begin + 1 + random.nextInt(300)));
            Optional<Span> cue = random.nextBoolean() ? Optional.empty() : Optional.of(new Span(begin, begin + 1));
            reports.add(new Report(content, random.nextBoolean(), cue, cue.isEmpty() ? "" : "say", List.of()));
        }
        return reports;
    }
}
