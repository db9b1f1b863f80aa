package org.attestnlp.casualty;

import java.util.Locale;

/** Whether people take part in a war as soldiers or fighters do. */
public enum VictimStatus {
    MILITARY,
    CIVILIAN,
    MIXED,
    UNSPECIFIED;

    /** The name in annotations: {@code military}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of two groups together. */
    VictimStatus and(VictimStatus other) {
        if (this == other || other == UNSPECIFIED) {
            return this;
        }
        return this == UNSPECIFIED ? other : MIXED;
    }
}
