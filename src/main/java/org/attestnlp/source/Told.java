package org.attestnlp.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the text has told so far of those whom it calls by a noun, for the next time that it uses the noun. */
final class Told {

    /** The organization that spoke last under each noun: "the military court", later "the court". */
    private final Map<String, String> bodies = new HashMap<>();
    /** Groups of which the text has said which, by their noun. */
    private final Map<String, String> groups = new HashMap<>();
    /** Documents and nameless persons of whom the text has said whose or where, by their noun. */
    private final Map<String, String> described = new HashMap<>();

    /** The body of this name has spoken under the noun of the phrase. */
    void body(Phrase phrase, String name) {
        bodies.put(phrase.head().lemma(), name);
    }

    /** A group, where the phrase says which: "Danish miners", later "the miners". */
    void group(Phrase phrase, String name) {
        if (phrase.hasProperModifier()) {
            groups.putIfAbsent(phrase.head().lemma(), name);
        }
    }

    /** "A bulletin of the authority" and "a nurse at the clinic", later "the bulletin" and "the nurse". */
    void describedAs(Phrase phrase, String name) {
        boolean tells = phrase.words().stream()
                .anyMatch(word ->
                        word != phrase.head() && (word.isNoun() || word.pos().startsWith("JJ")));
        if (tells) {
            described.put(phrase.head().lemma(), name);
        }
    }

    /** The name that somebody goes by who is otherwise called by the noun of the phrase. */
    void alias(Phrase phrase, String name) {
        described.put(phrase.head().lemma(), name);
    }

    Optional<String> body(Phrase phrase) {
        return phrase.modifiers().isEmpty()
                ? Optional.ofNullable(bodies.get(phrase.head().lemma()))
                : Optional.empty();
    }

    Optional<String> group(Phrase phrase) {
        return phrase.modifiers().isEmpty() && phrase.isDefinite()
                ? Optional.ofNullable(groups.get(phrase.head().lemma()))
                : Optional.empty();
    }

    Optional<String> described(Phrase phrase) {
        return phrase.isDefinite() && phrase.words().size() == 2
                ? Optional.ofNullable(described.get(phrase.head().lemma()))
                : Optional.empty();
    }
}
