package org.attestnlp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work that sources make grows with their number, not with its square. */
class SourceResolverTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FEW = 250;
    private static final int MANY = 2_000;
    private static final int WARM_UP_ROUNDS = 20;
    /** Twice the time for each source is room for caches and a busy machine; quadratic work would take eight times. */
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
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            time(text, FEW);
        }
        double few = (double) time(text, FEW) / FEW;
        double many = (double) time(text, MANY) / MANY;
        assertThat(many / few)
                .as("%.0f ns against %.0f for each source", many, few)
                .isLessThan(MOST);
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
