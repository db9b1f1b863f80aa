package org.attestnlp.source;

import java.util.Locale;

/** What kind of speaker a source is. */
public enum SourceKind {
    PERSON,
    ORGANIZATION,
    GROUP,
    DOCUMENT,
    /** Somebody of whom the text tells no more than that there is somebody: officials, reports. */
    UNNAMED;

    /** The tag in annotations. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
