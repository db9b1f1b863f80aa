package org.attestnlp.organization;

import java.util.Locale;

/** How the text refers to an organization. */
enum MentionForm {
    NAME,
    ACRONYM,
    /** A place that stands for the government that sits there. */
    METONYM;

    /** The value of the feature {@code mention}. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
