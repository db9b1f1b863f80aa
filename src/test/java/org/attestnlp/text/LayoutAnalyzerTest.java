package org.attestnlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.attestnlp.cases.Golden;
import org.attestnlp.performance.CpuTime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as specification, and what holds for any text. */
class LayoutAnalyzerTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "org", "attestnlp", "text", "pages.txt");
    private static final String TITLE = "=== ";

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        String[] pages = Files.readString(PAGES).split("(?m)^" + TITLE);
        if (Golden.isUpdate()) {
            Files.writeString(PAGES, pages[0] + updated(Arrays.copyOfRange(pages, 1, pages.length)));
        }
        return Arrays.stream(pages)
                .skip(1)
                .map(page -> dynamicTest(
                        title(page), () -> assertThat(render(strip(body(page)))).isEqualTo(body(page))));
    }

    private static String updated(String[] pages) {
        StringBuilder out = new StringBuilder();
        for (String page : pages) {
            out.append(TITLE)
                    .append(title(page))
                    .append('\n')
                    .append(render(strip(body(page))))
                    .append("\n\n");
        }
        return out.substring(0, out.length() - 1);
    }

    private static String title(String page) {
        return page.substring(0, page.indexOf('\n'));
    }

    private static String body(String page) {
        return page.substring(page.indexOf('\n') + 1).strip();
    }

    private static String strip(String marked) {
        return marked.replaceAll("\\{[a-z-]+\\||\\}", "");
    }

    private static String render(String text) {
        StringBuilder out = new StringBuilder();
        int written = 0;
        for (Block block : LayoutAnalyzer.analyze(text)) {
            out.append(text, written, block.span().begin())
                    .append('{')
                    .append(block.kind().tag())
                    .append('|')
                    .append(block.span().of(text))
                    .append('}');
            written = block.span().end();
        }
        return out.append(text.substring(written)).toString();
    }

    @TestFactory
    Stream<DynamicTest> blocksOfAnyTextAreOrderedTrimmedAndComplete() {
        return new Random(7).ints(300).mapToObj(seed -> dynamicTest("seed " + seed, () -> check(randomText(seed))));
    }

    private static void check(String text) {
        List<Block> blocks = LayoutAnalyzer.analyze(text);
        int end = 0;
        for (Block block : blocks) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
            assertNoWords(text.substring(end, block.span().begin()));
            assertThat(block.span().isEmpty()).isFalse();
            assertThat(block.span().trimmed(text)).isEqualTo(block.span());
            end = block.span().end();
        }
        assertNoWords(text.substring(end));
        assertThat(LayoutAnalyzer.analyze(text)).isEqualTo(blocks);
    }

    /** Outside of blocks there may be the numbers of lists and the names of tags, but no words. */
    private static void assertNoWords(String gap) {
        String words = gap.replaceAll("<[^<>]*>|\\(?(\\d{1,2}|\\p{L})[).](?=\\s)", "");
        assertThat(words).as(gap).doesNotContainPattern("[\\p{L}\\p{Nd}]");
    }

    private static String randomText(int seed) {
        Random random = new Random(seed);
        String[] pieces = {
            "Police said ",
            "by Jane Doe",
            "BY",
            "two",
            "3 May 2019",
            "Reuters",
            "(AP Photo/",
            ")",
            "[",
            "]",
            "(",
            "http://a.example",
            "a@b.example",
            "www.",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            " ",
            "\t",
            "\u00A0",
            ".",
            ":",
            ";",
            ",",
            "“",
            "”",
            "\"",
            "- ",
            "—",
            "1) ",
            "2. ",
            "(a) ",
            "#",
            "## ",
            "*",
            "**",
            "_",
            "<b>",
            "</b>",
            "<",
            ">",
            "\\",
            "|",
            "\0",
            "\u202E",
            "\u200B",
            "\uFEFF",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "أخبار",
            "新聞",
            "Photo: ",
            "©",
            "All rights reserved",
            "PS:",
            "12",
            "e\u0301",
            "ǅ"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    /** A quadratic step would take minutes where a linear one takes far less than the limit. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n",
                "a\n\n",
                "Jane Doe\n",
                "JANE DOE\n\n",
                "x",
                "*",
                "* ",
                "(",
                "<",
                "<a ",
                "a>",
                "1. ",
                "http://a.b ",
                "- a\n",
                "\0",
                "\uD800\n",
                "\u202E",
                "# a\n",
                "a b:\n",
                "photo by ",
                "(AP Photo/",
                "may 5 ",
                "a)",
                "'",
                "\r\n",
                "\\",
                "[a]("
            })
    void timeGrowsWithTheLengthOfTheText(String piece) throws Exception {
        String text = piece.repeat((1 << 20) / piece.length());
        CpuTime.assertAtMost(Duration.ofSeconds(20), piece, () -> LayoutAnalyzer.analyze(text));
    }

    @Test
    void fiftyMegabytesInOneLineAreOneParagraph() throws Exception {
        String text = "the ports stayed shut ".repeat(50_000_000 / 22).strip();
        CpuTime.assertAtMost(Duration.ofSeconds(30), "one line", () -> assertThat(LayoutAnalyzer.analyze(text))
                .containsExactly(new Block(new Span(0, text.length()), BlockKind.PARAGRAPH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "***", "- \n— \n", "\u200B", "…", "<br>"})
    void textsWithoutWordsHaveNoBlocks(String text) {
        assertThat(LayoutAnalyzer.analyze(text)).isEmpty();
    }
}
