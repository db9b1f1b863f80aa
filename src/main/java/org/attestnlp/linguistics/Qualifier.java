package org.attestnlp.linguistics;

import java.util.Locale;

/** What the words around a number do to its bounds, as the annotation guidelines name it. */
public enum Qualifier {
    /** The number itself: 12. */
    EXACT,
    /** At least 12: from 12, open above. */
    AT_LEAST,
    /** More than 12: from 13, open above. */
    MORE_THAN,
    /** Up to 12: open below, to 12. */
    AT_MOST,
    /** Fewer than 12: open below, to 11. */
    LESS_THAN,
    /** Nearly 12: open below, to 12. */
    NEARLY,
    /** About 12: open on both sides. */
    ABOUT,
    /** 12 to 15. */
    RANGE,
    /** Several, dozens: from the least number meant, open above. */
    VAGUE;

    /** The name in annotations: {@code at-least}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
