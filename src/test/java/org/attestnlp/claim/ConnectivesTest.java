package org.attestnlp.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every entry of the connectives does on its own example what it says: it is dropped from the claim, or kept in it. */
class ConnectivesTest {

    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

    @TestFactory
    Stream<DynamicTest> everyConnectiveIsDroppedOrKept() {
        return LexiconTable.resource(ClauseTrimmer.class, "connectives.tsv").rows().stream()
                .map(row -> dynamicTest(row.get("phrase"), () -> check(row)));
    }

    private static void check(Row row) {
        String claim = trimmed(row.require("example"));
        assertThat(claim).endsWith("destroyed");
        if (row.get("use").equals("keep")) {
            assertThat(claim.toLowerCase(Locale.ROOT)).startsWith(row.get("phrase"));
        } else {
            assertThat(claim).matches("(the|on Monday the) bridge was destroyed");
        }
    }

    private static String trimmed(String example) {
        Document.Builder builder = Document.builder(example, List.of()).sentence(new Span(0, example.length()));
        Matcher tokens = TOKEN.matcher(example);
        while (tokens.find()) {
            builder.word(new Span(tokens.start(), tokens.end()), tokens.group().toLowerCase(Locale.ROOT), "");
        }
        Document document = builder.build();
        List<Word> words = document.sentences().get(0).words();
        Word head = words.stream()
                .filter(word -> word.text().equals("destroyed"))
                .findFirst()
                .orElseThrow();
        Optional<Span> claim = new ClauseTrimmer().trim(words, new Span(0, example.length()), head);
        return document.text(claim.orElseThrow());
    }
}
