package org.attestnlp.linguistics;

/**
 * An entry of the number lexicon.
 *
 * @param kind what the word does in a number
 * @param value what it stands for: of a plural the least number meant, of a fraction its denominator
 */
record NumberWord(Kind kind, long value) {

    enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        SCALE,
        /** A noun for so many: dozen, couple. */
        GROUP,
        /** Dozens, thousands. */
        PLURAL,
        /** Several, many. */
        VAGUE,
        /** Number, numbers: with "of" a vague quantity. */
        AMOUNT,
        /** How large such a quantity is: large, unknown. */
        EXTENT,
        NONE,
        FRACTION,
        ARTICLE
    }

    boolean is(Kind... kinds) {
        for (Kind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }

    /** What a plural stands for in the singular: thousands are at least two thousand. */
    long singular() {
        return kind == Kind.PLURAL ? value / 2 : value;
    }
}
