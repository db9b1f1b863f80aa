package org.attestnlp.linguistics;

/**
 * A piece of text that may be part of a number.
 *
 * @param begin offset of the first code unit
 * @param end offset behind the last code unit
 * @param form the characters in lower case
 * @param kind what they are
 * @param glued whether no white space stands before it
 */
record NumberToken(int begin, int end, String form, Kind kind, boolean glued) {

    enum Kind {
        /** Letters. */
        WORD,
        /** Digits with grouping, a decimal fraction, a suffix such as k. */
        DIGITS,
        /** Anything with digits that is no number: 12th, 9/11, 10:30. */
        MIXED,
        /** One other character. */
        MARK
    }

    boolean is(String mark) {
        return form.equals(mark);
    }

    boolean isDash() {
        return kind == Kind.MARK && "-–—‐‑‒−".contains(form);
    }
}
