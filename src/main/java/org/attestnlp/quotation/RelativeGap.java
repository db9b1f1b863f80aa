package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Word;

/** The relative pronoun before a speaker, which belongs to what is said: "who, the army says, was shot", "which they said was lost". */
final class RelativeGap {

    private RelativeGap() {}

    /** Whether such a pronoun stands right before the speaker's phrase. */
    static boolean follows(Word speaker) {
        int begin = NounPhrases.around(speaker).begin();
        Optional<Word> before = Optional.of(speaker);
        while (before.filter(word -> word.begin() >= begin).isPresent()) {
            before = before.get().previous();
        }
        return before.filter(word -> word.pos().equals("WDT") || word.pos().equals("WP"))
                .filter(word -> word.hasLemma("which", "who", "that"))
                .isPresent();
    }
}
