package org.attestnlp.organization;

import java.time.Duration;
import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.performance.CpuTime;
import org.attestnlp.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the search slow: one sentence of 40,000 words of the worst kinds is read in seconds. */
class LoadTest {

    private static final int WORDS = 40_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO",
                "Ministry of Health and",
                "Tern ,",
                "(NATO )",
                "Norway 's army",
                "of",
                "the Bank of the",
                "-"
            })
    void repeatedWordsAreReadInLinearTime(String phrase) throws Exception {
        Document document = repeated(phrase);
        OrganizationFinder finder = new OrganizationFinder(Gazetteer.builtIn());
        CpuTime.assertAtMost(Duration.ofSeconds(30), phrase, () -> finder.find(document));
    }

    private static Document repeated(String phrase) {
        String[] words = phrase.split(" ");
        String text = (phrase + " ").repeat(WORDS / words.length);
        Document.Builder builder = Document.builder(text, List.of()).sentence(new Span(0, text.length()));
        int begin = 0;
        for (String word : text.split(" ")) {
            Span span = new Span(begin, begin + word.length());
            builder.word(span, word, "NNP");
            if (word.length() > 3) {
                builder.name(span, "ORG");
            }
            begin += word.length() + 1;
        }
        return builder.build();
    }
}
