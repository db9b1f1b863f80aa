package org.attestnlp.organization;

import java.util.Set;

/**
 * A noun that heads names of organizations.
 *
 * @param text the noun in lower case, one word or several
 * @param uses where it may stand in a name
 */
record HeadNoun(String text, OrganizationKind kind, Set<HeadNoun.Use> uses) {

    /** Where a head noun may stand. */
    enum Use {
        /** Capitalised at the end of a name. */
        FRONT,
        /** Capitalised at the start of a name, as in Romance languages and Arabic. */
        FIRST,
        /** Goes on with of, for and the like. */
        TAIL,
        /** In lower case behind a capitalised name. */
        LOWER,
        /** In lower case makes a name of any capitalised word before it. */
        UNIT,
        /** With the name of a state it picks out one body. */
        STATE,
        /** With a person's name it picks out a government. */
        PERSON,
        /** Behind a capitalised word, or before it where it begins names, it makes a name of it, whatever else is said. */
        NAMED,
        /** Ends other names as well. */
        WEAK
    }

    /** Whether names end with it, or with it and what it goes on with. */
    boolean mayEndName() {
        return !Set.of(Use.FIRST, Use.NAMED).containsAll(uses);
    }

    boolean may(Use use) {
        return uses.contains(use);
    }
}
