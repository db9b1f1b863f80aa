package org.attestnlp.linguistics;

/** How a cue presents what it reports. */
public enum Stance {
    /** It takes no side: say, add. */
    NEUTRAL,
    /** The source holds it false: deny, dispute. */
    DENIAL,
    /** The source is not sure: doubt, wonder. */
    DOUBT,
    /** The author presupposes that it is true: admit, reveal. */
    FACTIVE,
    /** The source wants it to be done: urge, call for. */
    DEMAND,
    /** The source commits itself to do it: promise, threaten. */
    PROMISE,
    /** The source says what will be: predict, warn. */
    PREDICTION,
    /** The author keeps a distance, or the source accuses: claim, allege, accuse. */
    ALLEGE
}
