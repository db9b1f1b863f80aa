package org.attestnlp.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attestnlp.claim.LogisticRegression.Example;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static final int[] BIAS = {0};
    private static final int[] BOTH = {0, 1};

    private final LogisticRegression regression = new LogisticRegression(2);

    @Test
    void theBiasAloneIsTheShareOfPositives() {
        double[] weights = regression.fit(List.of(new Example(BIAS, true, 3000), new Example(BIAS, false, 1000)));
        assertThat(LogisticRegression.probability(weights, BIAS)).isCloseTo(0.75, within(0.001));
        assertThat(weights[1]).isZero();
    }

    @Test
    void aFeatureOfPositivesWeighsMore() {
        double[] weights = regression.fit(List.of(new Example(BOTH, true, 10), new Example(BIAS, false, 10)));
        assertThat(weights[1]).isPositive();
        assertThat(LogisticRegression.probability(weights, BOTH)).isGreaterThan(0.65);
        assertThat(LogisticRegression.probability(weights, BIAS)).isLessThan(0.35);
    }

    @Test
    void aWeightCountsLikeRepetition() {
        Example one = new Example(BOTH, true, 1);
        Example other = new Example(BIAS, false, 1);
        List<Example> repeated = new ArrayList<>(Collections.nCopies(5, one));
        repeated.add(other);
        assertThat(regression.fit(repeated)[1])
                .isCloseTo(regression.fit(List.of(new Example(BOTH, true, 5), other))[1], within(1e-9));
    }
}
