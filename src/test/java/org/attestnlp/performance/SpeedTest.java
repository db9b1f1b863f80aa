package org.attestnlp.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.UIMAException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Guards what Attest promises of its speed. Seconds depend on the machine and on what else it does, so only ratios within one
 * run are looked at, and of CPU time.
 */
class SpeedTest {

    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 5;

    /** The bar is a quarter; the rest is room for code that is not fully warm on a busy machine. */
    private static final double MOST_OWN = 0.3;

    private static final int SMALL = 2_000;
    private static final int LARGE = 1_000_000;

    private static Stopwatch stopwatch;

    @BeforeAll
    static void warmUp() throws UIMAException {
        stopwatch = new Stopwatch();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            stopwatch.time(SeedTexts.articles());
        }
    }

    @Test
    void ownEnginesTakeASmallShareOfTheTime() throws UIMAException {
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            shares.add(stopwatch.time(SeedTexts.articles()).ownShare());
        }
        assertThat(median(shares)).as("share of Attest's engines in %s", shares).isLessThan(MOST_OWN);
    }

    /** Every engine by itself may take twice as long for a character: those that are all but free are hard to measure. */
    @Test
    void characterOfAMegabyteTakesNoLongerThanOneOfAShortText() throws UIMAException {
        Stopwatch.Times small = fastest(smallTexts());
        Stopwatch.Times large = fastest(List.of(SeedTexts.shuffled(LARGE, 1)));
        assertThat(large.totalPerCharacterAgainst(small))
                .as("%s against %s", large, small)
                .isLessThan(1.3);
        assertThat(large.perCharacterAgainst(small).values())
                .as("%s against %s", large, small)
                .allMatch(ratio -> ratio < 2);
    }

    /** Of two measurements: what the compiler does meanwhile, once for all, makes an engine seem slower and never faster. */
    private static Stopwatch.Times fastest(List<String> texts) throws UIMAException {
        return stopwatch.time(texts).fastestOf(stopwatch.time(texts));
    }

    private static List<String> smallTexts() {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 100; seed++) {
            texts.add(SeedTexts.shuffled(SMALL, seed));
        }
        return texts;
    }

    private static double median(List<Double> values) {
        return values.stream()
                .sorted(Comparator.naturalOrder())
                .skip(values.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
