package org.attestnlp.evaluation;

/**
 * Hits and errors.
 *
 * @param hits found and right
 * @param falseAlarms found and wrong
 * @param misses not found
 */
public record Counts(int hits, int falseAlarms, int misses) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
    }

    public int gold() {
        return hits + misses;
    }

    public int predicted() {
        return hits + falseAlarms;
    }

    /** Share of the predicted that is right; 0 where nothing is predicted. */
    public double precision() {
        return share(hits, predicted());
    }

    /** Share of the gold that is found; 0 where there is none. */
    public double recall() {
        return share(hits, gold());
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * hits, gold() + predicted());
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
