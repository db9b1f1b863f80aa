package org.attestnlp.validation;

import java.util.List;
import java.util.Map;

/** The closed lists of values of Attest's String features, in the order of the guidelines. */
public final class TagSets {

    private static final Map<String, List<String>> TAGS = Map.of(
            "Organization.kind",
                    List.of(
                            "government",
                            "military",
                            "armed-group",
                            "political-party",
                            "international",
                            "media",
                            "company",
                            "civil-society",
                            "other"),
            "Organization.mention", List.of("name", "acronym", "metonym"),
            "Source.kind", List.of("person", "organization", "group", "document", "unnamed"),
            "Quotation.kind", List.of("direct", "indirect", "mixed"),
            "Claim.attribution", List.of("attributed", "authorial"),
            "Claim.stance", List.of("asserts", "denies", "doubts", "predicts", "alleges"),
            "CasualtyFigure.outcome", List.of("killed", "wounded", "missing", "captured", "displaced", "casualties"),
            "CasualtyFigure.qualifier",
                    List.of(
                            "exact",
                            "at-least",
                            "more-than",
                            "at-most",
                            "less-than",
                            "nearly",
                            "about",
                            "range",
                            "vague"),
            "CasualtyFigure.victimStatus", List.of("military", "civilian", "mixed", "unspecified"));

    private TagSets() {}

    /**
     * The values that a feature may have.
     *
     * @param type short name of the type, such as {@code Claim}
     * @return empty where the feature holds free text
     */
    public static List<String> of(String type, String feature) {
        return TAGS.getOrDefault(type + "." + feature, List.of());
    }
}
