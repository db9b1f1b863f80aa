package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Word;

/**
 * Who speaks where the parser takes the last noun before the verb for its subject: "[a man] who gave his name as Oru said",
 * "[two officials] briefed on the matter said". A subject does not stand behind a preposition.
 */
final class Antecedent {

    /** As many words may stand between the noun and what parsers take for the subject. */
    private static final int WIDEST_GAP = 12;

    private Antecedent() {}

    /** The noun that the words before the subject lead back to; the subject itself where no preposition stands before it. */
    static Word of(Word subject) {
        Word preposition = before(subject)
                .filter(word -> word.pos().equals("IN") || word.pos().equals("TO"))
                .orElse(null);
        if (preposition == null || subject.isPronoun()) {
            return subject;
        }
        return relative(preposition)
                .or(() -> WordClass.ATTACHING.has(preposition) ? described(preposition) : Optional.empty())
                .orElse(subject);
    }

    private static Optional<Word> before(Word noun) {
        int begin = NounPhrases.around(noun).begin();
        Optional<Word> at = Optional.of(noun);
        while (at.filter(word -> word.begin() >= begin).isPresent()) {
            at = at.get().previous();
        }
        return at;
    }

    /** "a man who gave his name only as": the noun before "who", with no comma in between. */
    private static Optional<Word> relative(Word preposition) {
        Word at = preposition;
        for (int i = 0; at != null && i < WIDEST_GAP && !at.isPunctuation(); i++) {
            if (at.hasLemma("who") && at.is("nsubj")) {
                return at.previous().filter(Word::isNoun);
            }
            at = at.previous().orElse(null);
        }
        return Optional.empty();
    }

    /** "officials briefed on", "a source close to": the noun right before the participle or adjective. */
    private static Optional<Word> described(Word preposition) {
        Optional<Word> attribute = preposition
                .previous()
                .filter(word -> word.pos().equals("VBN")
                        || word.pos().equals("VBD")
                        || word.pos().equals("JJ"));
        return attribute.flatMap(Word::previous).filter(noun -> noun.isNoun() && isNamedBy(noun, attribute.get()));
    }

    private static boolean isNamedBy(Word noun, Word attribute) {
        return attribute.head().equals(Optional.of(noun)) || noun.head().equals(Optional.of(attribute));
    }
}
