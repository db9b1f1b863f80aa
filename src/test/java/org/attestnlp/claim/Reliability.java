package org.attestnlp.claim;

import java.util.List;
import java.util.Locale;

/** How many of the claims with a confidence are right, tenth by tenth. */
record Reliability(List<Verdict> verdicts) {

    /**
     * Whether a claim was right.
     *
     * @param confidence 0 to 1
     * @param right whether people had marked it
     */
    record Verdict(double confidence, boolean right) {}

    private static final int BINS = 10;

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("confidence  claims  mean  right\n");
        for (int bin = 0; bin < BINS; bin++) {
            int lower = bin;
            List<Verdict> inside = verdicts.stream()
                    .filter(verdict -> Math.min(BINS - 1, (int) (verdict.confidence() * BINS)) == lower)
                    .toList();
            if (!inside.isEmpty()) {
                double mean = inside.stream()
                        .mapToDouble(Verdict::confidence)
                        .average()
                        .orElse(0);
                double right = inside.stream()
                        .mapToDouble(verdict -> verdict.right() ? 1 : 0)
                        .average()
                        .orElse(0);
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f-%.1f  %6d  %8.2f  %5.2f%n",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        inside.size(),
                        mean,
                        right));
            }
        }
        return table.toString();
    }
}
