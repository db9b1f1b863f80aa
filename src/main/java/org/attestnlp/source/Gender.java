package org.attestnlp.source;

/** Gender as far as the text gives it. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both may be said of the same person. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** This one, or the other where this is not known. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
