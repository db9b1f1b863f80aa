package org.attestnlp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.performance.CpuTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work that sources make grows with their number, not with its square. */
class SourceResolverTest {

    private static final int FEW = 1_000;
    private static final int MANY = 4_000;
    private static final int ROUNDS = 3;
    private static final int MOST_ROUNDS = 30;
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

    /** Whatever disturbs a measurement makes it longer and never shorter: the least of several is the true one. */
    @ParameterizedTest
    @MethodSource("texts")
    void timeForASourceDoesNotGrowWithTheirNumber(SourceText text) throws Exception {
        double few = Double.MAX_VALUE;
        double many = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS || round < MOST_ROUNDS && many / few >= MOST; round++) {
            few = Math.min(few, (double) nanos(text, FEW) / FEW);
            many = Math.min(many, (double) nanos(text, MANY) / MANY);
        }
        assertThat(many / few)
                .as("%.0f ns against %.0f for each source", many, few)
                .isLessThan(MOST);
    }

    private long nanos(SourceText text, int sources) throws Exception {
        SourceText.Written written = text.written(sources);
        return CpuTime.nanos(
                () -> assertThat(resolver.resolve(written.document(), written.mentions(), written.bodies(), List.of()))
                        .hasSize(sources));
    }
}
