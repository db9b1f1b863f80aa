package org.attestnlp.linguistics;

/**
 * A quotation mark as it stands in the text, before it is known which other one it belongs to.
 *
 * @param begin offset of its first code unit, that of the backslash where one escapes it
 * @param end offset behind its last code unit
 * @param family marks of one family open and close each other
 * @param opens whether it may begin a quotation
 * @param closes whether it may end one
 * @param doubtful whether it may as well be an apostrophe
 */
record QuoteMark(int begin, int end, Family family, boolean opens, boolean closes, boolean doubtful) {

    enum Family {
        /** Double marks of any form, doubled single ones among them. */
        DOUBLE,
        /** Single marks, which look like apostrophes. */
        SINGLE,
        /** Guillemets and corner brackets. */
        ANGLE
    }
}
