package org.attestnlp.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Word;

/** What singles out a part of those named before: "five of them in critical condition", "three of whom died". */
final class Partition {

    /** Words of the number before "of". */
    private static final int NUMBER = 4;

    private static final Set<String> THEM = Set.of("them", "these");
    private static final Set<String> WHOM = Set.of("whom", "which");

    private Partition() {}

    /** Whether the words from here on tell more about a part of those named before; without a finite verb they state nothing alone. */
    static boolean opensPhrase(Word first) {
        return lower(first).equals("none")
                || partOf(first).filter(whole -> THEM.contains(lower(whole))).isPresent();
    }

    /** Whether a relative clause about a part of those named before begins here. */
    static boolean opensClause(Word first) {
        return partOf(first).filter(whole -> WHOM.contains(lower(whole))).isPresent();
    }

    /** The word behind the "of" of a number that begins here. */
    private static Optional<Word> partOf(Word first) {
        Optional<Word> at = Optional.of(first);
        for (int step = 0; step < NUMBER && at.isPresent() && !at.get().isPunctuation(); step++) {
            if (step > 0 && at.get().text().equals("of")) {
                return at.get().next();
            }
            at = at.get().next();
        }
        return Optional.empty();
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
