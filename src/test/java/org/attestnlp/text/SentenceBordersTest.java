package org.attestnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.attestnlp.performance.CpuTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar stands where a sentence begins, a raised dot between words that touch. */
class SentenceBordersTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '>',
            value = {
                // closing marks belong to the sentence before
                "“·We won·.| ”| He left·. > “·We won·. ”| He left·.",
                "“·We won·.|”| He left·. > “·We won·.·”| He left·.",
                "‘·Stop·!|’·”| Nobody did·. > ‘·Stop·!·’·”| Nobody did·.",
                "It was over·.|)| He left·. > It was over·.·)| He left·.",
                "It was over·.| ...| He left·. > It was over·. ...| He left·.",
                // opening marks to the one behind
                "He left·. “|·We won·,·” he said·. > He left·.| “·We won·,·” he said·.",
                // a cue in small letters goes on
                "“·Why·?·”| he asked·. > “·Why·?·” he asked·.",
                "“·We waited ...| and then they came·.·”| He wept·. > “·We waited ... and then they came·.·”| He wept·.",
                "we won·.| they lost·. > we won·.| they lost·.",
                "It is here·:·.| http://www.harbour.example > It is here·:·.| http://www.harbour.example",
                // clitics and titles
                "the U.N·.|’s court ruled·. > the U.N·.·’s court ruled·.",
                "Then Dr·.| Doe left·. > Then Dr·. Doe left·.",
                "Then Gen.| Doe left·. > Then Gen. Doe left·.",
                // stops that are more than those of an abbreviation
                "They stepped in. The war ended·. > They stepped in·.| The war ended·.",
                "It was told on CNN. “·He won·,·” she said·. > It was told on CNN·.| “·He won·,·” she said·.",
                "It began on May 7. In June it ended·. > It began on May 7·.| In June it ended·.",
                "He led Doe Inc. He sold it·. > He led Doe Inc.| He sold it·.",
                "He lives in the U.S. She does not·. > He lives in the U.S.| She does not·.",
                "He met Gen. Those days ended·. > He met Gen. Those days ended·.",
                "He met J. He left·. > He met J. He left·."
            })
    void bordersAreMended(String given, String expected) {
        String text = given.replaceAll("[|·]", "");
        assertThat(render(text, SentenceBorders.mended(text, sentences(given)))).isEqualTo(expected);
    }

    private static List<List<Span>> sentences(String marked) {
        List<List<Span>> sentences = new ArrayList<>();
        int at = 0;
        for (String sentence : marked.split("\\|")) {
            List<Span> words = new ArrayList<>();
            for (String word : sentence.split("(?<= )|(?= )|·")) {
                if (!word.isBlank()) {
                    words.add(new Span(at, at + word.length()));
                }
                at += word.length();
            }
            sentences.add(words);
        }
        return sentences;
    }

    private static String render(String text, List<List<Span>> sentences) {
        return sentences.stream().map(words -> render(text, sentences, words)).collect(Collectors.joining("|"));
    }

    private static String render(String text, List<List<Span>> sentences, List<Span> words) {
        StringBuilder out = new StringBuilder();
        int end = words.get(0).begin();
        boolean first = words == sentences.get(0);
        out.append(first || text.charAt(end - 1) != ' ' ? "" : " ");
        for (Span word : words) {
            boolean touches = word.begin() == end && end > words.get(0).begin();
            out.append(touches ? "·" : " ".repeat(word.begin() - end)).append(word.of(text));
            end = word.end();
        }
        return out.toString();
    }

    @Test
    void wordsStayInOrderAndNoneIsLost() {
        List<String> pieces =
                List.of("He", "said", "the", "The", ".", "\"", "”", "“", "’s", "...", ")", "in.", "Dr.", " ", " ");
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            List<List<Span>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
            for (int n = random.nextInt(20) + 1; n > 0; n--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                if (!piece.isBlank()) {
                    sentences.get(sentences.size() - 1).add(new Span(text.length(), text.length() + piece.length()));
                    if (random.nextInt(4) == 0) {
                        sentences.add(new ArrayList<>());
                    }
                }
                text.append(piece);
            }
            sentences.removeIf(List::isEmpty);
            List<List<Span>> mended = SentenceBorders.mended(text.toString(), sentences);
            assertThat(mended).doesNotContain(List.of());
            assertThat(joined(text, mended)).isEqualTo(joined(text, sentences));
            assertThat(mended.stream().flatMap(List::stream)).isSorted();
        }
    }

    private static String joined(CharSequence text, List<List<Span>> sentences) {
        return sentences.stream()
                .flatMap(List::stream)
                .map(word -> word.of(text))
                .collect(Collectors.joining());
    }

    @Test
    void timeGrowsWithTheNumberOfWords() throws Exception {
        String text = ")".repeat(200_000);
        List<List<Span>> sentences = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            sentences.add(List.of(new Span(i, i + 1)));
        }
        CpuTime.assertAtMost(Duration.ofSeconds(10), "brackets", () -> SentenceBorders.mended(text, sentences));
    }

    @Test
    void noSentencesStayNone() {
        assertThat(SentenceBorders.mended("", List.of())).isEmpty();
        assertThat(SentenceBorders.mended("...", Arrays.asList(List.of(new Span(0, 3)))))
                .hasSize(1);
    }
}
