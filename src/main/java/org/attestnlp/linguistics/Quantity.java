package org.attestnlp.linguistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.attestnlp.linguistics.NumberExpression.Form;

/**
 * A number as read from tokens, before any qualifier.
 *
 * @param next position of the first token behind it
 * @param low smallest number meant
 * @param high largest number meant, open for vague quantities
 * @param count the number as digits, for reading
 * @param form kind of words
 */
record Quantity(int next, long low, long high, String count, Form form) {

    static final long OPEN = NumberExpression.OPEN;

    static Quantity exact(int next, long value, Form form) {
        return new Quantity(next, value, value, Long.toString(value), form);
    }

    /** Empty for a value that is no whole number or does not fit a long: nobody counts people so. */
    static Optional<Quantity> exact(int next, BigDecimal value, Form form) {
        try {
            return Optional.of(exact(next, value.longValueExact(), form));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** "Several", "some". */
    static Quantity vague(int next, long low) {
        return new Quantity(next, low, OPEN, "some", Form.VAGUE);
    }

    /** "Dozens", "tens of thousands": named by the power of ten. */
    static Quantity plural(int next, long low) {
        String zeros = "0".repeat(Long.toString(low).length() - 1);
        return new Quantity(next, low, OPEN, "1" + zeros + "s", Form.VAGUE);
    }

    static Quantity range(Quantity from, Quantity to) {
        return new Quantity(to.next, from.low, to.high, from.count + "-" + to.count, from.form);
    }

    /** The same as an approximate number: a third of 200. */
    Quantity blurred() {
        return new Quantity(next, OPEN, OPEN, count, form);
    }

    boolean isBlurred() {
        return low == OPEN;
    }

    boolean isExact() {
        return low == high && !isBlurred() && (form == Form.DIGITS || form == Form.WORDS);
    }

    boolean isRange() {
        return low != high && form != Form.VAGUE;
    }
}
