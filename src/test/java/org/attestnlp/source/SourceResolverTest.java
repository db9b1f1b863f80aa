package org.attestnlp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work that sources make grows with their number, not with its square. */
class SourceResolverTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FEW = 1_000;
    private static final int MANY = 4_000;
    private static final int ROUNDS = 3;
    /** Twice the time for each source is room for caches and a busy machine; quadratic work would take four times. */
    private static final double MOST = 2.5;

    private final SourceResolver resolver = new SourceResolver();

    static List<SourceText> texts() {
        return List.of(
                new SourceText("other persons", "Given# Surname#", "The minister"),
                new SourceText("one surname", "Given# Lund", "Lund"),
                new SourceText("one person", "Lena Lund", "She"),
                new SourceText("ministers", "Minister Given# Surname#", "The minister"),
                new SourceText("bodies", "Agency#", "The agency"),
                new SourceText("groups", "Miners", "They"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void timeForASourceDoesNotGrowWithTheirNumber(SourceText text) {
        double few = (double) least(text, FEW) / FEW;
        double many = (double) least(text, MANY) / MANY;
        assertThat(many / few)
                .as("%.0f ns against %.0f for each source", many, few)
                .isLessThan(MOST);
    }

    /** The first rounds warm up, and a busy machine spoils some. */
    private long least(SourceText text, int sources) {
        return LongStream.generate(() -> time(text, sources))
                .limit(ROUNDS)
                .min()
                .orElseThrow();
    }

    private long time(SourceText text, int sources) {
        SourceText.Written written = text.written(sources);
        long begin = THREADS.getCurrentThreadCpuTime();
        List<Resolution> resolutions =
                resolver.resolve(written.document(), written.mentions(), written.bodies(), List.of());
        long time = THREADS.getCurrentThreadCpuTime() - begin;
        assertThat(resolutions).hasSize(sources);
        return time;
    }
}
