package org.attestnlp.linguistics;

import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.text.Span;

/**
 * A quantity and what qualifies it.
 *
 * @param first position of the quantity's first token
 * @param quantity the number
 * @param qualifier the outermost qualifier that says anything
 */
record QualifiedNumber(int first, Quantity quantity, Qualifier qualifier) {

    private static final long OPEN = NumberExpression.OPEN;

    static QualifiedNumber of(int first, Quantity quantity) {
        Qualifier exact = quantity.isBlurred() ? Qualifier.ABOUT : Qualifier.EXACT;
        Qualifier own = quantity.isRange() ? Qualifier.RANGE : exact;
        return new QualifiedNumber(first, quantity, quantity.form() == Form.VAGUE ? Qualifier.VAGUE : own);
    }

    /** With one more qualifier around it. Vague quantities and none keep their bounds: "at least several", "almost no". */
    QualifiedNumber qualifiedBy(Qualifier outer) {
        boolean numeric = !quantity.isBlurred() && quantity.form() != Form.VAGUE && quantity.form() != Form.NONE;
        boolean blurredRange = quantity.isRange() && outer == Qualifier.ABOUT;
        boolean says = numeric && outer != Qualifier.EXACT && !blurredRange;
        return says ? new QualifiedNumber(first, quantity, outer) : this;
    }

    /** Position of the first token behind the quantity. */
    int next() {
        return quantity.next();
    }

    boolean isArticle() {
        return quantity.form() == Form.ARTICLE;
    }

    NumberExpression expression(Span span, Span number) {
        return new NumberExpression(span, number, quantity.count(), low(), high(), qualifier, quantity.form());
    }

    private long low() {
        return switch (qualifier) {
            case MORE_THAN -> Math.min(quantity.low(), Long.MAX_VALUE - 1) + 1;
            case AT_MOST, LESS_THAN, NEARLY, ABOUT -> OPEN;
            case EXACT, RANGE, VAGUE, AT_LEAST -> quantity.low();
        };
    }

    private long high() {
        return switch (qualifier) {
            case AT_MOST, NEARLY, EXACT, RANGE, VAGUE -> quantity.high();
            case LESS_THAN -> Math.max(0, quantity.high() - 1);
            case AT_LEAST, MORE_THAN, ABOUT -> OPEN;
        };
    }
}
