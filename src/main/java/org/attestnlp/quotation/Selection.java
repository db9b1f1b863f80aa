package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attestnlp.text.Span;

/** Chooses among overlapping quotations those that tell what was said, once. */
final class Selection {

    private Selection() {}

    /**
     * The quotations to keep, in the order of the text. Of two with the same words the surer is kept. What somebody is reported
     * to have reported is left to the outer quotation, unless a whole sentence is attributed ("according to …").
     */
    static List<FoundQuotation> of(List<FoundQuotation> found) {
        List<FoundQuotation> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(FoundQuotation::span)
                .thenComparing(
                        Comparator.comparingDouble(FoundQuotation::confidence).reversed()));
        List<FoundQuotation> kept = new ArrayList<>();
        FoundQuotation outer = null;
        Span last = null;
        for (FoundQuotation quotation : sorted) {
            boolean same = quotation.span().equals(last);
            boolean nested = outer != null && isReportedBy(quotation, outer);
            if (!same && !nested) {
                kept.add(quotation);
                last = quotation.span();
                if (outer == null || quotation.span().end() > outer.span().end()) {
                    outer = isAdverbial(quotation) ? outer : quotation;
                }
            }
        }
        return List.copyOf(kept);
    }

    /** Whether the cue of one stands in what the other reports. */
    private static boolean isReportedBy(FoundQuotation inner, FoundQuotation outer) {
        return inner.cue().filter(cue -> outer.span().covers(cue.span())).isPresent()
                && outer.span().covers(inner.span())
                && !inner.rule().equals("quotation.nested")
                && !inner.rule().equals("quotation.noun")
                && !inner.rule().equals("quotation.passive.quoted")
                && !outer.rule().equals("quotation.label.as");
    }

    private static boolean isAdverbial(FoundQuotation quotation) {
        return quotation.rule().startsWith("quotation.adverbial");
    }
}
