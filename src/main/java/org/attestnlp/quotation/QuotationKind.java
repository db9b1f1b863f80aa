package org.attestnlp.quotation;

import java.util.Locale;

/** How the words of somebody else are given. */
public enum QuotationKind {
    /** A whole sentence or clause inside quotation marks. */
    DIRECT,
    /** Reported speech without marks. */
    INDIRECT,
    /** Reported speech with quoted parts, or a quoted phrase. */
    MIXED;

    /** The value of {@code Quotation.kind}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
