package org.attestnlp.linguistics;

import org.attestnlp.text.Span;

/**
 * A number as a text states it: "just under 15,000" is 15000, less than, from open to 14999.
 *
 * @param span qualifier and number, UTF-16 code units
 * @param number the number alone
 * @param count the number as digits, for reading: 498, 12-15, 100s, some
 * @param low smallest number that the words allow, {@link #OPEN} where that side is open
 * @param high largest number that the words allow, {@link #OPEN} where that side is open; never below {@code low} otherwise
 * @param qualifier what the words around the number do to its bounds
 * @param form with what kind of words the number is given
 */
public record NumberExpression(
        Span span, Span number, String count, long low, long high, Qualifier qualifier, Form form) {

    /** A bound that the words leave open. */
    public static final long OPEN = -1;

    /** With what kind of words a number is given. */
    public enum Form {
        /** Digits, alone or before a word: 12, 2.5 million. */
        DIGITS,
        /** Number words: twenty-three, a dozen. */
        WORDS,
        /** A quantity without a number: several, dozens. */
        VAGUE,
        /** An article that may count: a, another. Whether it does only its noun can tell. */
        ARTICLE,
        /** None at all: no, nobody. */
        NONE
    }

    /** Whether the quantity is a single one. */
    public boolean isOne() {
        return low == 1 && high == 1;
    }
}
