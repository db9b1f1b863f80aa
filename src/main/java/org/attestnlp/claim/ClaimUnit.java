package org.attestnlp.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is one claim inside reported words. */
public enum ClaimUnit {
    /** Each clause that states a fact of its own, as the annotation guidelines have it. */
    CLAUSE,
    /**
     * The whole quotation, if something in it could be checked: what corpora of lone sentences mark (FactAppeal: Mor-Lan, Sheafer
     * and Shenhav 2025) and feeds for fact-checkers show.
     */
    QUOTATION;

    /** The tag in parameters. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The unit with this tag.
     *
     * @throws IllegalArgumentException if there is none, with those that there are
     */
    public static ClaimUnit ofTag(String tag) {
        return Arrays.stream(values())
                .filter(unit -> unit.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("claimUnit is one of "
                        + Arrays.stream(values()).map(ClaimUnit::tag).collect(Collectors.joining(", ")) + ", not "
                        + tag));
    }
}
