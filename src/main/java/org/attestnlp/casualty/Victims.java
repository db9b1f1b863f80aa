package org.attestnlp.casualty;

import java.util.Optional;

/** Who the counted people are, as far as the text says it. */
final class Victims {

    /** Nobody is named, but may have been before. */
    static final Victims UNNAMED = new Victims(Optional.empty(), VictimStatus.UNSPECIFIED, false);

    /** Nobody is meant in particular: deaths are not the deaths of those named before. */
    static final Victims NOBODY = new Victims(Optional.empty(), VictimStatus.UNSPECIFIED, false);

    private static final String PEOPLE = "people";

    private final Optional<String> text;
    private final VictimStatus status;
    private final boolean lasting;

    private Victims(Optional<String> text, VictimStatus status, boolean lasting) {
        this.text = text;
        this.status = status;
        this.lasting = lasting;
    }

    /** People whom a later number may mean again. */
    static Victims named(String text, VictimStatus status) {
        return new Victims(Optional.of(text), status, true);
    }

    /** The same where a part or a single one is meant: no later number means them again. */
    Victims inPassing() {
        return new Victims(text, status, false);
    }

    /** In the words of the text; where it has named nobody, simply people. */
    String text() {
        return text.orElse(PEOPLE);
    }

    VictimStatus status() {
        return status;
    }

    boolean areNamed() {
        return text.isPresent();
    }

    /** Whether a later number may mean the same kind of people. */
    boolean areLasting() {
        return lasting;
    }

    boolean arePeople() {
        return text.orElse(PEOPLE).equals(PEOPLE);
    }

    Victims withStatus(VictimStatus other) {
        return new Victims(text, other, lasting);
    }

    /** Soldiers and farmers together are people, and neither soldiers nor farmers. */
    Victims together(Victims others) {
        if (text.equals(others.text)) {
            return this;
        }
        VictimStatus both = status == others.status ? status : VictimStatus.UNSPECIFIED;
        boolean mixed = status.and(others.status) == VictimStatus.MIXED;
        return named(PEOPLE, mixed ? VictimStatus.MIXED : both);
    }
}
