package org.attestnlp.linguistics;

/** Adds up number words in their order: "three hundred and five thousand twenty". Rejects what English does not put so. */
final class WordSum {

    private static final long NONE = -1;
    private static final long HUNDRED = 100;
    private static final long LARGEST = 1_000_000_000_000_000L;

    private long total;
    private long current = NONE;
    private long lastScale = Long.MAX_VALUE;
    private long lastFactor = 1;
    private boolean closed;

    /** Whether the word may come next. */
    boolean accepts(NumberWord word) {
        if (closed || value() > LARGEST / 1000) {
            return false;
        }
        return switch (word.kind()) {
            case UNIT ->
                current == NONE || current % HUNDRED == 0 || current % 10 == 0 && word.value() < 10 && tens() >= 2;
            case TEN -> current == NONE || current % HUNDRED == 0;
            case HUNDRED -> current < HUNDRED && lastScale > HUNDRED;
            case SCALE -> current != 0 && word.value() < lastScale && (current != NONE || total == 0);
            case GROUP -> word.value() == 12 && total == 0 || word.value() > 12 && current > 0 && total == 0;
            default -> false;
        };
    }

    private long tens() {
        return current % HUNDRED / 10;
    }

    /** Adds a word that {@link #accepts} let pass. */
    void add(NumberWord word) {
        lastFactor = word.is(NumberWord.Kind.UNIT, NumberWord.Kind.TEN) ? 1 : word.value();
        switch (word.kind()) {
            case HUNDRED -> current = Math.max(current, 1) * HUNDRED;
            case SCALE -> {
                total += Math.max(current, 1) * word.value();
                current = NONE;
                lastScale = word.value();
            }
            case GROUP -> {
                current = Math.max(current, 1) * word.value();
                closed = true;
            }
            default -> current = Math.max(current, 0) + word.value();
        }
    }

    long value() {
        return total + Math.max(current, 0);
    }

    /** The magnitude of the word added last; 1 behind units and tens. */
    long lastFactor() {
        return lastFactor;
    }
}
