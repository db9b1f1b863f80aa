package org.attestnlp.source;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/** "She is Lena Lund": sentences that give a name to somebody whom the text has but described. */
final class Introductions {

    private Introductions() {}

    /** The pronoun to which the sentence gives the name with this head. */
    static Optional<Word> pronounOf(Word nameHead) {
        return Optional.of(nameHead)
                .filter(head -> head.is("attr"))
                .flatMap(Word::head)
                .filter(verb -> verb.hasLemma("be"))
                .flatMap(verb -> verb.child("nsubj"))
                .filter(Word::isPronoun);
    }
}
