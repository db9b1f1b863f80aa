package org.attestnlp.claim;

import java.util.List;
import org.attestnlp.linguistics.Word;

/** What stands before the first clause and is no part of it: "GENEVA, July 3 -", "The Hague (AP) –", "Food and water:". */
final class DateLine {

    private static final int LONGEST = 14;
    private static final int LONGEST_LABEL = 6;

    private DateLine() {}

    /** Index of the first word behind it; 0 where there is none. */
    static int end(List<Word> inside, int position) {
        if (!opensSentence(inside.get(0))) {
            return 0;
        }
        boolean named = false;
        for (int i = 0; i < Math.min(LONGEST, Math.min(position, inside.size())); i++) {
            Word word = inside.get(i);
            if (word.text().equals(":")) {
                return named || i > 0 && i <= LONGEST_LABEL ? i + 1 : 0;
            }
            if (Dashes.isSpaced(word)) {
                return named ? i + 1 : 0;
            }
            if (!isLabel(word)) {
                return 0;
            }
            named |= word.isProperNoun();
        }
        return 0;
    }

    private static boolean opensSentence(Word word) {
        return word.sentence().words().subList(0, word.index()).stream().allMatch(Word::isPunctuation);
    }

    private static boolean isLabel(Word word) {
        return word.isNoun() || word.isNumeral() || word.isPunctuation() || word.is("cc") || word.hasLemma("the");
    }
}
