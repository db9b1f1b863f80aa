package org.attestnlp.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.performance.CpuTime;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NumberFinderTest {

    /** Each line of the table is a text and all its numbers: {@code span = count low..high qualifier}. */
    @TestFactory
    Stream<DynamicTest> readsWhatTheTableSays() {
        return LexiconTable.resource(NumberFinderTest.class, "numbers.tsv").rows().stream()
                .map(row -> dynamicTest(row.line() + ": " + row.get("text"), () -> assertThat(rendered(row.get("text")))
                        .isEqualTo(row.get("numbers"))));
    }

    @TestFactory
    Stream<DynamicTest> everyNumberWordFiresOnItsExample() {
        return LexiconTable.resource(NumberFinder.class, "number-words.tsv").rows().stream()
                .map(row -> dynamicTest(row.get("word"), () -> assertThat(numbersWith(row, "word"))
                        .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyQualifierFiresOnItsExample() {
        return LexiconTable.resource(NumberFinder.class, "number-qualifiers.tsv").rows().stream()
                .map(row -> dynamicTest(row.get("phrase"), () -> assertThat(numbersWith(row, "phrase"))
                        .extracting(number -> number.qualifier().tag())
                        .containsExactly(row.get("qualifier"))));
    }

    @Test
    void givesOffsetsOfTheWholeText() {
        String text = "In 1974 about 30 ships sank.";
        Span behindYear = new Span(8, text.length());
        assertThat(NumberFinder.find(text, behindYear))
                .singleElement()
                .satisfies(number -> assertThat(number.span().of(text)).isEqualTo("about 30"));
    }

    @Test
    void leavesNumbersAloneThatNoLongHolds() {
        assertThat(NumberFinder.find("99999999999999999999999999 and 9999999999999999 billion"))
                .filteredOn(number -> number.form() == Form.DIGITS)
                .isEmpty();
    }

    @Test
    void staysInsideTheTextWhateverItHolds() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "12",
                "1,",
                " ",
                "-",
                "–",
                "half",
                "a",
                "million",
                "of",
                "between",
                "and",
                "no",
                ".",
                "%",
                "dozens",
                "perhaps",
                "\uD83D\uDE00",
                "٣",
                "or",
                "so",
                "up to",
                "\u00a0",
                "thousand",
                "'",
                "$",
                "to",
                "(",
                "twenty",
                "some");
        for (int round = 0; round < 2000; round++) {
            String text = random.ints(random.nextInt(20), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertSound(text);
        }
    }

    private static void assertSound(String text) {
        int end = 0;
        for (NumberExpression number : NumberFinder.find(text)) {
            assertThat(number.span().begin()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(number.span().covers(number.number())).as(text).isTrue();
            assertThat(number.high() == NumberExpression.OPEN || number.low() <= number.high())
                    .as(text)
                    .isTrue();
            end = number.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void needsNoLongerPerWordInLongTexts() throws Exception {
        for (String word :
                List.of("hundreds of ", "two thousand ", "a ", "12-", "1,000,", "up to ", "half of ", "7", "no ")) {
            String text = word.repeat(500_000 / word.length());
            CpuTime.assertAtMost(Duration.ofSeconds(5), word, () -> NumberFinder.find(text));
        }
    }

    private static List<NumberExpression> numbersWith(Row row, String column) {
        String text = row.get("example");
        return NumberFinder.find(text).stream()
                .filter(number -> number.span()
                        .of(text)
                        .toLowerCase(Locale.ROOT)
                        .contains(row.get(column).replace("- ", "-")))
                .toList();
    }

    private static String rendered(String text) {
        return NumberFinder.find(text).stream()
                .filter(number -> number.form() != Form.ARTICLE)
                .map(number -> "%s = %s %s..%s %s"
                        .formatted(
                                number.span().of(text),
                                number.count(),
                                bound(number.low()),
                                bound(number.high()),
                                number.qualifier().tag()))
                .collect(Collectors.joining("; "));
    }

    private static String bound(long bound) {
        return bound == NumberExpression.OPEN ? "" : Long.toString(bound);
    }
}
