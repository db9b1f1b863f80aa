package org.attestnlp.casualty;

import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.linguistics.NumberExpression;

/**
 * A number and the noun phrase it counts, by positions of words in their sentence.
 *
 * @param number the number
 * @param first the first word of its qualifier or number
 * @param afterNumber the word behind the number
 * @param last the last word of the noun phrase; of the number where there is none
 * @param head the noun that is counted; -1 where it is left out
 * @param sense what the noun is for; {@code UNKNOWN} where it is left out
 */
record CountedGroup(NumberExpression number, int first, int afterNumber, int last, int head, Sense sense) {

    static final int NO_HEAD = -1;

    /** The same noun with another number, up to another last word. */
    CountedGroup with(NumberExpression other, int behind, int end) {
        return new CountedGroup(other, first, behind, end, head, Sense.PERSON);
    }

    /** Whether the counted noun is left out: "12 were killed", "two others". */
    boolean isBare() {
        return head == NO_HEAD;
    }

    boolean isArticle() {
        return number.form() == NumberExpression.Form.ARTICLE;
    }

    boolean contains(int position) {
        return first <= position && position <= last;
    }
}
