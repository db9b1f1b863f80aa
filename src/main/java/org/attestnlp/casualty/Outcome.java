package org.attestnlp.casualty;

import java.util.Locale;

/** What happened to people. */
public enum Outcome {
    KILLED,
    WOUNDED,
    MISSING,
    CAPTURED,
    DISPLACED,
    /** Unspecified or several. */
    CASUALTIES;

    /** The name in annotations: {@code killed}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One figure with two outcomes: "shot and killed" and "abducted and killed" are killed, "killed or wounded" is open. */
    Outcome and(Outcome other) {
        if (this == other || other == CASUALTIES) {
            return this;
        }
        if (this == CASUALTIES) {
            return other;
        }
        boolean killedAfter = other == KILLED && this == CAPTURED || this == KILLED && other == CAPTURED;
        return killedAfter ? KILLED : CASUALTIES;
    }
}
