package org.attestnlp.quotation;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.linguistics.Document;
import org.attestnlp.performance.CpuTime;
import org.attestnlp.text.Block;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.Test;

/** What the finder keeps to whatever a parser, or none, makes of a text. */
class QuotationFinderTest {

    private static final List<String> WORDS = List.of(
            "said",
            "says",
            "that",
            "“",
            "”",
            "\"",
            ",",
            ".",
            ":",
            "the",
            "army",
            "he",
            "called",
            "for",
            "according",
            "to",
            "claim",
            "not",
            "and",
            "(",
            ")",
            "—",
            "as",
            "of",
            "accused",
            "with",
            "saying",
            "if",
            "who",
            "’",
            "2022",
            "?");
    private static final List<String> TAGS = List.of(
            "VBD", "VBZ", "VBG", "VBN", "NN", "NNP", "DT", "IN", "PRP", ",", ".", "TO", "MD", "RB", "CC", "WP", "");
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubjpass",
            "ccomp",
            "xcomp",
            "conj",
            "cc",
            "prep",
            "pobj",
            "punct",
            "mark",
            "advcl",
            "acl",
            "relcl",
            "appos",
            "dobj",
            "aux",
            "auxpass",
            "agent",
            "parataxis",
            "compound",
            "det",
            "oprd",
            "poss",
            "odd");

    private final QuotationFinder finder = new QuotationFinder();

    @Test
    void noParseMakesItThrowOrLeaveTheText() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            Document document = randomDocument(random);
            for (FoundQuotation found : finder.find(document)) {
                assertSpan(found.span(), document);
                found.source().ifPresent(source -> assertSpan(source, document));
                found.cue().ifPresent(cue -> assertSpan(cue.span(), document));
                assertThat(found.confidence()).isBetween(0.0, 1.0);
                assertThat(found.rule()).startsWith("quotation.");
            }
        }
    }

    @Test
    void furnitureHoldsNoQuotation() {
        String text = "“We will stay,” she said.";
        Document document = document(text, BlockKind.MASTHEAD);
        assertThat(finder.find(document)).isEmpty();
    }

    @Test
    void marksAreEnoughWithoutAnyParse() {
        assertThat(finder.find(document("“We will stay here for good.” Nobody answered.", BlockKind.PARAGRAPH)))
                .isEmpty();
    }

    @Test
    void aMegabyteOfCuesOrMarksTakesSeconds() throws Exception {
        for (String unit : List.of(
                "said ", "“a” ", "“said ", "he said that “it” ", "\" said ", "a: “b c d e f” ", "( claims of ")) {
            Document document = document(unit.repeat(1_000_000 / unit.length()), BlockKind.PARAGRAPH);
            CpuTime.assertAtMost(ofSeconds(20), unit, () -> finder.find(document));
        }
    }

    private static void assertSpan(Span span, Document document) {
        assertThat(span.isEmpty()).as(document.text()).isFalse();
        assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
        assertThat(span).as(document.text()).isEqualTo(span.trimmed(document.text()));
    }

    private static Document randomDocument(Random random) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int length = 3 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            spans.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(random.nextInt(4) == 0 ? "" : " ").append(random.nextInt(20) == 0 ? "\n\n" : "");
        }
        Document.Builder builder = Document.builder(text.toString(), List.of());
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + 1 + random.nextInt(length));
            addSentence(builder, spans.subList(from, to), text, random);
            from = to;
        }
        return builder.build();
    }

    private static void addSentence(Document.Builder builder, List<Span> words, CharSequence text, Random random) {
        builder.sentence(
                new Span(words.get(0).begin(), words.get(words.size() - 1).end()));
        for (Span word : words) {
            builder.word(word, lemma(word.of(text)), TAGS.get(random.nextInt(TAGS.size())));
        }
        for (int i = 0; i < words.size(); i++) {
            int head = random.nextInt(words.size());
            if (head != i) {
                builder.dependency(i, head, RELATIONS.get(random.nextInt(RELATIONS.size())));
            }
        }
    }

    private static Document document(String text, BlockKind kind) {
        Span all = new Span(0, text.length()).trimmed(text);
        Document.Builder builder = Document.builder(text, List.of(new Block(all, kind)));
        builder.sentence(all);
        Matcher words = Pattern.compile("\\w+|\\S").matcher(text);
        while (words.find()) {
            builder.word(
                    new Span(words.start(), words.end()),
                    lemma(words.group()),
                    words.group().equals("said") ? "VBD" : "NN");
        }
        return builder.build();
    }

    private static String lemma(String word) {
        return switch (word) {
            case "said", "says", "saying" -> "say";
            case "called" -> "call";
            case "accused" -> "accuse";
            default -> word;
        };
    }
}
