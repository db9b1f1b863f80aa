package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.attestnlp.text.Span;

/** Chooses among overlapping quotations those that tell what was said, once. */
final class Selection {

    /** Rules whose content is as sure within a report as without. */
    private static final Set<String> NESTING = Set.of(
            "quotation.clause.that",
            "quotation.deed",
            "quotation.gerund",
            "quotation.infinitive.object",
            "quotation.thing.figure");

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
                && !isOthers(inner, outer)
                && !inner.rule().equals("quotation.nested")
                && !inner.rule().equals("quotation.noun")
                && !inner.rule().equals("quotation.passive.quoted")
                && !outer.rule().equals("quotation.label.as");
    }

    /** "said the envoys had urged [both sides to talk]": what others than the speaker have said in so many words. */
    private static boolean isOthers(FoundQuotation inner, FoundQuotation outer) {
        return NESTING.contains(inner.rule())
                && inner.kind() == QuotationKind.INDIRECT
                && inner.source().filter(outer.span()::covers).isPresent();
    }

    private static boolean isAdverbial(FoundQuotation quotation) {
        return quotation.rule().startsWith("quotation.adverbial");
    }
}
