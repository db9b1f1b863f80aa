package org.attestnlp.organization;

import java.util.Locale;

/** What kind of body an organization is. */
enum OrganizationKind {
    GOVERNMENT,
    MILITARY,
    ARMED_GROUP,
    POLITICAL_PARTY,
    INTERNATIONAL,
    MEDIA,
    COMPANY,
    CIVIL_SOCIETY,
    OTHER;

    /** The value of the feature {@code kind}. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
