package org.attestnlp.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A 95 % confidence interval by the percentile bootstrap over documents (Efron and Tibshirani, An Introduction to the Bootstrap,
 * 1993, ch. 13). Documents are drawn and not annotations, because the errors of one document go together.
 */
public record Interval(double low, double high) {

    private static final int SAMPLES = 2000;
    private static final double TAIL = 0.025;

    /** Makes the same intervals of the same counts. */
    private static final long SEED = 20261121;

    /**
     * @param documents counts of each document
     * @return not a number where one document alone allows none
     */
    static Interval of(List<Counts> documents, ToDoubleFunction<Counts> figure) {
        if (documents.size() < 2) {
            return new Interval(Double.NaN, Double.NaN);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            int hits = 0;
            int falseAlarms = 0;
            int misses = 0;
            for (int draw = 0; draw < documents.size(); draw++) {
                Counts drawn = documents.get(random.nextInt(documents.size()));
                hits += drawn.hits();
                falseAlarms += drawn.falseAlarms();
                misses += drawn.misses();
            }
            values[sample] = figure.applyAsDouble(new Counts(hits, falseAlarms, misses));
        }
        Arrays.sort(values);
        return new Interval(
                values[(int) (TAIL * SAMPLES)], values[Math.min(SAMPLES - 1, (int) ((1 - TAIL) * SAMPLES))]);
    }

    @Override
    public String toString() {
        return Double.isNaN(low) ? "" : String.format(Locale.ROOT, "%.3f–%.3f", low, high);
    }
}
