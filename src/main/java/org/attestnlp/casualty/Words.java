package org.attestnlp.casualty;

import java.util.Locale;
import org.attestnlp.linguistics.Word;

/** Closed classes of words, by form, so that a weak tagger does no harm. */
final class Words {

    private Words() {}

    static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    static boolean isBe(String form) {
        return WordClass.BE.has(form);
    }

    static boolean isHave(String form) {
        return WordClass.HAVE.has(form);
    }

    /** "Be" or "have", in any form. */
    static boolean isAuxiliary(String form) {
        return isBe(form) || isHave(form);
    }

    static boolean isModal(String form) {
        return WordClass.MODAL.has(form);
    }

    /** Verbs that only join a subject and its state. */
    static boolean isRemain(String form) {
        return WordClass.REMAIN.has(form);
    }

    static boolean isAdverb(Word word) {
        String form = lower(word);
        return word.pos().startsWith("RB") && !isNegation(form)
                || WordClass.ADVERB.has(form)
                || form.length() > 4 && form.endsWith("ly");
    }

    static boolean isNegation(String form) {
        return form.equals("not") || form.equals("n't") || form.equals("never");
    }

    /** Words that begin a statement of time without a preposition. */
    static boolean isTime(String form) {
        return WordClass.TIME.has(form);
    }

    static boolean isQuote(String form) {
        return form.length() <= 2 && !form.isEmpty() && "\"'“”‘’``''«»".contains(form);
    }

    static boolean isOpening(String form) {
        return form.equals("(") || form.equals("[") || form.equals("{");
    }

    static boolean isClosing(String form) {
        return form.equals(")") || form.equals("]") || form.equals("}");
    }

    static boolean isDash(String form) {
        return form.equals("-") || form.equals("--") || form.equals("–") || form.equals("—");
    }
}
