package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/** The figure of "the number of homeless at ten thousand", "the dead at 53": what is counted or measured, "at", and a number. */
final class NumberAt {

    private static final int LONGEST = 20;

    private NumberAt() {}

    /** The last word of the figure, if one follows the word at once. */
    static Optional<Word> behind(Word cue) {
        boolean measured =
                cue.hasLemma("put") && cue.next().filter(NumberAt::opens).isPresent();
        Word at = cue.next().orElse(null);
        for (int i = 0; at != null && i < LONGEST && !isEnd(at); i++) {
            measured |= WordClass.MEASURE.has(at);
            if (measured && at.hasLemma("at", "as", "between")) {
                return number(at);
            }
            at = at.next().orElse(null);
        }
        return Optional.empty();
    }

    /** "put the dead", not "put up a wall". */
    private static boolean opens(Word word) {
        return word.pos().equals("DT") || word.pos().equals("PRP$") || word.isNoun() && !word.isPunctuation();
    }

    /** The last word of the phrase behind "at", if it holds a number. */
    private static Optional<Word> number(Word preposition) {
        Word last = preposition;
        boolean number = false;
        while (last.next().filter(word -> !isEnd(word)).isPresent()) {
            last = last.next().get();
            number |= last.isNumeral() || Character.isDigit(last.text().charAt(0));
        }
        return number ? Optional.of(last) : Optional.empty();
    }

    private static boolean isEnd(Word word) {
        return word.isPunctuation() && !"%$-\u00a3\u20ac\u00a5".contains(word.text())
                || word.is("cc")
                        && !word.hasLemma("or")
                        && word.next().filter(Word::isVerb).isPresent();
    }
}
