package org.attestnlp.casualty;

import java.util.Locale;
import java.util.Set;
import org.attestnlp.linguistics.Word;

/** Closed classes of words, by form, so that a weak tagger does no harm. */
final class Words {

    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "am", "get", "gets", "got", "getting",
            "gotten");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "can", "may", "might", "shall", "should", "must", "wo", "ca", "'ll", "'d");
    private static final Set<String> REMAIN = Set.of(
            "remain",
            "remains",
            "remained",
            "remaining",
            "go",
            "goes",
            "went",
            "gone",
            "become",
            "became",
            "lie",
            "lay",
            "end",
            "ended");
    private static final Set<String> ADVERBS = Set.of(
            "still",
            "also",
            "already",
            "now",
            "then",
            "since",
            "so",
            "far",
            "just",
            "only",
            "even",
            "later",
            "all",
            "both",
            "either",
            "each",
            "yet",
            "there",
            "instead",
            "together",
            "alone",
            "else",
            "too",
            "up",
            "here",
            "more",
            "once",
            "again");
    private static final Set<String> TIMES = Set.of(
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "last",
            "this",
            "earlier",
            "overnight",
            "early",
            "late",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    private Words() {}

    static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    static boolean isBe(String form) {
        return BE.contains(form);
    }

    static boolean isHave(String form) {
        return HAVE.contains(form);
    }

    static boolean isModal(String form) {
        return MODALS.contains(form);
    }

    /** Verbs that only join a subject and its state. */
    static boolean isRemain(String form) {
        return REMAIN.contains(form);
    }

    static boolean isAdverb(Word word) {
        String form = lower(word);
        return word.pos().startsWith("RB") && !isNegation(form)
                || ADVERBS.contains(form)
                || form.length() > 4 && form.endsWith("ly");
    }

    static boolean isNegation(String form) {
        return form.equals("not") || form.equals("n't") || form.equals("never");
    }

    /** Words that begin a statement of time without a preposition. */
    static boolean isTime(String form) {
        return TIMES.contains(form);
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
