package org.attestnlp.claim;

import java.util.Locale;

/** On whose word a claim stands. */
public enum Attribution {
    /** The text names or implies a source. */
    ATTRIBUTED,
    /** The author says it. */
    AUTHORIAL;

    /** The tag in annotations. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
