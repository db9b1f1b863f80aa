package org.attestnlp.casualty;

/**
 * An entry of the outcome lexicon.
 *
 * @param id stable identifier, unique in the lexicon
 * @param phrase lemmas, {@code ~} for words between, {@code /} between alternatives
 * @param kind where the people stand
 * @param outcome what happens to them
 * @param strength what else has to be so
 * @param example a sentence with a figure
 */
record OutcomeEntry(String id, String phrase, Kind kind, Outcome outcome, Strength strength, String example) {

    /** Where the people stand. */
    enum Kind {
        /** A verb; they are its object, or the subject of its passive. */
        TRANSITIVE,
        /** A verb; they are its subject. */
        INTRANSITIVE,
        /** A predicate or attribute of theirs. */
        STATE,
        /** A noun; they follow behind "of". */
        EVENT,
        /** A noun that is counted itself: deaths. */
        VICTIMS,
        /** Words behind which a number of them stands. */
        TOLL
    }

    /** What else has to be so. */
    enum Strength {
        /** Nothing: whatever is no thing was somebody. */
        STRONG,
        /** The noun is known for people: what is captured may be a town. */
        WEAK,
        /** Soldiers do it: what police do is none. */
        MILITARY,
        /** People do it: those whom a landslide buries are not buried dead. */
        MOURNER,
        /** Whoever does it is no policeman: these lead suspects away. */
        LAWLESS,
        /** Something does it, and nobody: a landslide buries, a bullet hits. */
        CAUSE,
        /** Rescuers do it: the police look for suspects. */
        RESCUER,
        /** Nothing else happens to them: refugees may be killed. */
        FALLBACK
    }
}
