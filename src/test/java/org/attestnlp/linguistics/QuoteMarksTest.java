package org.attestnlp.linguistics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.attestnlp.performance.CpuTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets stand in the expectations where a quoted part begins and ends; {@code ?} where its closing mark is missing. */
class QuoteMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said [\"it is over\"] and left.",
                "He said [“it is over”] and left.",
                "He said [‘it is over’] and left.",
                "He said ['it is over'] and left.",
                "He said [«it is over»] and left.",
                "He said [« it is over »] and left.",
                "He said [»it is over«] and left.",
                "He said [„it is over“] and left.",
                "He said [``it is over''] and left.",
                "He said [‘‘it is over’’] and left.",
                "He said [\\\"it is over\\\"] and left.",
                "He said—[\"it is over\"]—and left.",
                "([\"It is over,\"] he said.)",
                "[\"It is over,\"] he said, [\"and we lost.\"]",
                "the [\"dead\"]-line and the [“near abroad,”] they said"
            })
    void marksOfEveryFormArePaired(String marked) {
        assertThat(mark(marked.replace("[", "").replace("]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the workers’ party and the soldiers’ wives",
                "It’s the ’90s and rock ’n’ roll, isn’t it",
                "the workers' party and the soldiers' wives don't",
                "a man of 6'2\" and a board of 5' by 10\"",
                "Tell ’em ’tis over",
                "O'Brien and the O’Neills"
            })
    void apostrophesAndInchesAreNoMarks(String text) {
        assertThat(mark(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[‘The workers’ party is ours,’] he said",
                "[‘It’s over and they’re gone,’] he said",
                "['The soldiers' wives don't know,'] he said"
            })
    void apostrophesInsideSingleMarksCloseNothing(String marked) {
        assertThat(mark(marked.replace("[", "").replace("]", ""))).isEqualTo(marked);
    }

    @Test
    void quotationsNest() {
        assertThat(mark("“She said ‘no’ and he said «yes» to us.”"))
                .isEqualTo("[“She said [‘no’] and he said [«yes»] to us.”]");
        assertThat(QuoteMarks.of("“a ‘b’ c”", QuoteMarks.split("“a ‘b’ c”")))
                .extracting(Quoted::depth)
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    He said, ”It is over.”    | He said, [”It is over.”]
                    He said, “It is over“ now | He said, [“It is over“] now
                    """)
    void aMarkMisusedIsReadByItsPlace(String text, String marked) {
        assertThat(mark(text)).isEqualTo(marked);
    }

    @Test
    void aMissingClosingMarkCostsOneParagraph() {
        assertThat(mark("He said: “It is over.\n\nShe said: “No.”"))
                .isEqualTo("He said: [“It is over.?]\n\nShe said: [“No.”]");
    }

    @Test
    void aStrayClosingMarkCostsNothing() {
        assertThat(mark("It is over,” he said.\n\n“No,” she said."))
                .isEqualTo("It is over,” he said.\n\n[“No,”] she said.");
    }

    @Test
    void paragraphsThatOpenAgainAreOneQuotation() {
        assertThat(mark("He said: “One.\n\n“Two.\n\n“Three.” And left."))
                .isEqualTo("He said: [“One.\n\n“Two.\n\n“Three.”] And left.");
        assertThat(mark("“One. “Two,” he said.")).isEqualTo("[“One. “Two,”] he said.");
    }

    @Test
    void aQuotationGoesOnBehindAPageHead() {
        String text = "He said: “We will not\n\nDAILY NEWS\n\nleave the town,” and sat down.";
        var paragraphs = QuoteMarks.split(text);
        assertThat(QuoteMarks.of(text, List.of(paragraphs.get(0), paragraphs.get(2))))
                .extracting(quoted -> quoted.span().of(text))
                .containsExactly("“We will not\n\nDAILY NEWS\n\nleave the town,”");
    }

    @Test
    void aMegabyteOfMarksTakesSeconds() throws Exception {
        for (String unit : List.of("\"", "“", "”", "'", "‘a ’", "\" ", "«“‘", "“a\n\n", "``a", "\\\"")) {
            String text = unit.repeat(1_000_000 / unit.length());
            CpuTime.assertAtMost(ofSeconds(5), unit, () -> QuoteMarks.of(text, QuoteMarks.split(text)));
        }
    }

    @Test
    void anyTextGivesSpansInsideIt() {
        Random random = new Random(7);
        String alphabet = "\"'“”‘’«»`\\ ab.,\n-(s5";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(60, 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            for (Quoted quoted : QuoteMarks.of(text, QuoteMarks.split(text))) {
                assertThat(quoted.span().covers(quoted.inside()))
                        .as(text.toString())
                        .isTrue();
                assertThat(quoted.span().end()).as(text.toString()).isLessThanOrEqualTo(text.length());
                assertThat(quoted.inside().isEmpty()).as(text.toString()).isFalse();
            }
        }
    }

    private static String mark(String text) {
        StringBuilder marked = new StringBuilder(text);
        List<Quoted> quotes = QuoteMarks.of(text, QuoteMarks.split(text));
        quotes.stream()
                .flatMap(quoted -> List.of(
                        new Insertion(quoted.span().begin(), "["),
                        new Insertion(quoted.span().end(), quoted.closed() ? "]" : "?]"))
                        .stream())
                .sorted((a, b) -> b.offset() - a.offset())
                .forEach(insertion -> marked.insert(insertion.offset(), insertion.mark()));
        return marked.toString();
    }

    private record Insertion(int offset, String mark) {}
}
