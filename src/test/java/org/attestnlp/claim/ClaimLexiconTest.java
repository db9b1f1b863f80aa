package org.attestnlp.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Stream;
import org.attestnlp.claim.ClaimLexicon.Sign;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimLexiconTest {

    @TestFactory
    Stream<DynamicTest> everySignShowsOneOfItsWords() {
        return LexiconTable.resource(ClaimLexicon.class, "claim-words.tsv").rows().stream()
                .map(row -> dynamicTest(row.get("sign"), () -> assertThat(words(row))
                        .as(row.get("example"))
                        .anyMatch(lemma -> shows(row.require("example"), lemma))));
    }

    /** A form of the word begins like it. */
    private static boolean shows(String example, String lemma) {
        String stem = lemma.substring(0, Math.max(3, lemma.length() - 2));
        return (" " + example.toLowerCase(Locale.ROOT)).contains(" " + stem);
    }

    private static Stream<String> words(Row row) {
        return Stream.of("verbs", "nouns", "modifiers")
                .flatMap(column -> row.list(column).stream())
                .filter(lemma -> lemma.length() > 2);
    }

    /** A cell without words is empty: a dash in it would be looked up as a word, and found in every compound. */
    @Test
    void everyWordHasLetters() {
        assertThat(LexiconTable.resource(ClaimLexicon.class, "claim-words.tsv").rows())
                .flatMap(row -> Stream.of("verbs", "nouns", "modifiers")
                        .flatMap(column -> row.list(column).stream())
                        .toList())
                .allMatch(word -> Character.isLetter(word.codePointAt(0)));
    }

    @Test
    void aCueIsKnownByItsFirstWord() {
        ClaimLexicon lexicon = new ClaimLexicon();
        assertThat(lexicon.cueHas("accuse of", Sign.ACCUSATION)).isTrue();
        assertThat(lexicon.cueHas("Deny", Sign.DENIAL)).isTrue();
        assertThat(lexicon.cueHas("say", Sign.DENIAL)).isFalse();
        assertThat(lexicon.cueHas("", Sign.DENIAL)).isFalse();
    }

    @Test
    void theModelWeighsEveryFeature() {
        assertThat(LexiconTable.resource(CheckabilityModel.class, "checkability.tsv")
                        .rows())
                .extracting(row -> row.constant("feature", Feature.class))
                .containsExactlyInAnyOrder(Feature.values());
    }
}
