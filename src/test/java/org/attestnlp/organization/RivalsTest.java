package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attestnlp.linguistics.Sentence;
import org.junit.jupiter.api.Test;

/** By hand: the choices are none, each alone, and the two that do not overlap, each with the exponential of its sum. */
class RivalsTest {

    private static final Sentence SENTENCE = null;

    @Test
    void candidateWithoutRivalsIsAsProbableAsItsOwnEvidenceSays() {
        Rivals rivals = new Rivals(List.of(stretch(1, 3)), new double[] {Math.log(3)});
        assertThat(rivals.probabilities()).containsExactly(new double[] {0.75}, within(1e-9));
    }

    @Test
    void candidatesThatOverlapShareWhatOneOfThemMayHave() {
        Rivals rivals = new Rivals(List.of(stretch(0, 2), stretch(1, 3)), new double[] {Math.log(3), Math.log(4)});
        assertThat(rivals.probabilities()).containsExactly(new double[] {3 / 8.0, 4 / 8.0}, within(1e-9));
    }

    @Test
    void neighboursDoNotDisturbEachOther() {
        Rivals rivals = new Rivals(List.of(stretch(2, 3), stretch(0, 2)), new double[] {Math.log(3), Math.log(4)});
        assertThat(rivals.probabilities()).containsExactly(new double[] {0.75, 0.8}, within(1e-9));
        assertThat(Math.exp(rivals.logOfAll())).isCloseTo(20, within(1e-9));
    }

    @Test
    void overwhelmingEvidenceStaysANumber() {
        Rivals rivals = new Rivals(List.of(stretch(0, 2), stretch(1, 3)), new double[] {900, -900});
        assertThat(rivals.probabilities()).containsExactly(new double[] {1, 0}, within(1e-9));
    }

    private static Stretch stretch(int from, int to) {
        return new Stretch(SENTENCE, from, to);
    }
}
