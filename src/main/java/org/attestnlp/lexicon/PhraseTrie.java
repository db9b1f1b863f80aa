package org.attestnlp.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases by their words, for the longest match at a position. Linear in the length of the match, whatever the number of
 * phrases; a phrase that is the beginning of another, or shares a failing longer beginning with it, is found all the same.
 *
 * <p>Not safe for concurrent writing; once filled it may be read by any number of threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private V value;
    }

    /**
     * A phrase found.
     *
     * @param length number of words matched, at least 1
     * @param value what the phrase stands for
     */
    public record Match<V>(int length, V value) {}

    private final Node<V> root = new Node<>();

    /**
     * Adds a phrase, or replaces what it stands for.
     *
     * @throws IllegalArgumentException if it has no words
     */
    public void put(List<String> phrase, V value) {
        if (phrase.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs at least one word");
        }
        Node<V> at = root;
        for (String word : phrase) {
            at = at.next.computeIfAbsent(word, key -> new Node<>());
        }
        at.value = value;
    }

    /** What exactly this phrase stands for. */
    public Optional<V> get(List<String> phrase) {
        Node<V> at = root;
        for (String word : phrase) {
            at = at.next.get(word);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(at.value);
    }

    /**
     * The longest phrase that begins at a word.
     *
     * @param words the words to look in
     * @param from position of the first word of the phrase
     */
    public Optional<Match<V>> longest(List<String> words, int from) {
        Match<V> best = null;
        Node<V> at = root;
        for (int i = from; i < words.size(); i++) {
            at = at.next.get(words.get(i));
            if (at == null) {
                break;
            }
            if (at.value != null) {
                best = new Match<>(i - from + 1, at.value);
            }
        }
        return Optional.ofNullable(best);
    }
}
