package org.attestnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

    private final PhraseTrie<String> trie = new PhraseTrie<>();

    PhraseTrieTest() {
        for (String phrase : List.of("United Nations", "United Nations Children 's Fund", "Red Cross", "Red")) {
            trie.put(words(phrase), phrase);
        }
    }

    @Test
    void longestPhraseWins() {
        assertThat(found("the United Nations Children 's Fund said", 1)).isEqualTo("United Nations Children 's Fund");
    }

    @Test
    void failingLongerPhraseDoesNotHideTheShorter() {
        assertThat(found("United Nations Children are", 0)).isEqualTo("United Nations");
    }

    @Test
    void phraseMayFillTheWholeInput() {
        assertThat(found("Red Cross", 0)).isEqualTo("Red Cross");
    }

    @Test
    void beginningOfAPhraseIsNone() {
        assertThat(trie.longest(words("United States"), 0)).isEmpty();
        assertThat(trie.longest(words("the United Nations"), 0)).isEmpty();
    }

    @Test
    void lookUpIsExact() {
        assertThat(trie.get(words("United Nations"))).contains("United Nations");
        assertThat(trie.get(words("United"))).isEmpty();
    }

    @Test
    void emptyPhraseIsRefused() {
        assertThatThrownBy(() -> trie.put(List.of(), "")).isInstanceOf(IllegalArgumentException.class);
    }

    private String found(String text, int from) {
        return trie.longest(words(text), from).orElseThrow().value();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
