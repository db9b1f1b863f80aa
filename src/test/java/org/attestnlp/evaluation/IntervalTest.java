package org.attestnlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void documentsThatAreAlikeLeaveNoDoubt() {
        List<Counts> alike = Collections.nCopies(10, new Counts(3, 1, 1));

        assertThat(Interval.of(alike, Counts::precision)).isEqualTo(new Interval(0.75, 0.75));
    }

    @Test
    void holdsTheShareThatABinomialWouldGive() {
        List<Counts> half = new ArrayList<>(Collections.nCopies(50, new Counts(1, 0, 0)));
        half.addAll(Collections.nCopies(50, new Counts(0, 1, 0)));

        Interval interval = Interval.of(half, Counts::precision);

        // 0.5 ± 1.96 · sqrt(0.25 / 100)
        assertThat(interval.low()).isEqualTo(0.402, within(0.02));
        assertThat(interval.high()).isEqualTo(0.598, within(0.02));
    }

    @Test
    void isTheSameEachTime() {
        List<Counts> documents = List.of(new Counts(1, 0, 2), new Counts(5, 3, 1), new Counts(0, 2, 2));

        assertThat(Interval.of(documents, Counts::f1)).isEqualTo(Interval.of(documents, Counts::f1));
    }

    @Test
    void oneDocumentGivesNone() {
        assertThat(Interval.of(List.of(new Counts(1, 1, 1)), Counts::f1)).hasToString("");
    }
}
