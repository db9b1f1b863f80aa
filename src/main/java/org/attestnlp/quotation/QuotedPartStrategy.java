package org.attestnlp.quotation;

import java.util.Optional;

/** One way to find who speaks in a quoted part that no report covers. Strategies are asked in order; the first answer counts. */
@FunctionalInterface
interface QuotedPartStrategy {

    /**
     * The quotation that the part is.
     *
     * @param part what stands between the marks, and beside them
     * @param previous the last quotation before it in which somebody speaks, if any
     */
    Optional<FoundQuotation> attribute(QuotedPart part, Optional<FoundQuotation> previous);
}
