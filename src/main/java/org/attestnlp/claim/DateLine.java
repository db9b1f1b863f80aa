package org.attestnlp.claim;

import java.util.List;
import org.attestnlp.linguistics.Word;

/** Where and when a report was filed, before its first sentence: "GENEVA, July 3 -", "The Hague (AP) –". */
final class DateLine {

    private static final int LONGEST = 8;

    private DateLine() {}

    /** Index of the first word behind it; 0 where there is none. */
    static int end(List<Word> inside, int position) {
        if (inside.get(0).index() > 0) {
            return 0;
        }
        boolean named = false;
        for (int i = 0; i < LONGEST && i < position; i++) {
            Word word = inside.get(i);
            boolean border = Dashes.isSpaced(word) || word.text().equals(":");
            if (border) {
                return named ? i + 1 : 0;
            }
            if (!word.isNoun() && !word.isNumeral() && !word.isPunctuation() && !word.hasLemma("the")) {
                return 0;
            }
            named |= word.isProperNoun();
        }
        return 0;
    }
}
