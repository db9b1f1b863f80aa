package org.attestnlp.claim;

import java.util.Locale;

/** How firmly a claim is put forward. */
public enum Stance {
    ASSERTS,
    /** The source says that it is not so; the negation stands outside the claim. */
    DENIES,
    DOUBTS,
    /** It is still to come. */
    PREDICTS,
    /** An accusation of wrongdoing by a source, or the author's own words under a hedge. */
    ALLEGES;

    /** The tag in annotations. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
