package org.attestnlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attestnlp.evaluation.Documents.annotator;
import static org.attestnlp.evaluation.Documents.document;
import static org.attestnlp.evaluation.Documents.mark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Annotator ANNA = annotator("anna", document("one", mark("Source", "The ministry")));
    private static final Annotator BEN = annotator("ben", document("one", mark("Source", "The ministry")));
    private static final Annotator CARL = annotator("carl", document("one", mark("Source", "A union")));

    @Test
    void whoMarksTheSameAgreesFully() throws IOException {
        Agreement agreement = Agreement.of(List.of(ANNA, BEN));

        assertThat(agreement.alphas()).extracting(Agreement.Alpha::type).containsExactly("Source");
        assertThat(agreement.alphas().get(0).value()).isEqualTo(1, within(1e-9));
        assertThat(agreement.pairs().get(0).evaluation().exact("Source").f1()).isEqualTo(1);
    }

    @Test
    void whoMarksOtherThingsAgreesNoBetterThanByChance() throws IOException {
        assertThat(Agreement.of(List.of(ANNA, CARL)).alphas().get(0).value()).isLessThanOrEqualTo(0);
    }

    @Test
    void everyTwoAreCompared() throws IOException {
        Agreement agreement = Agreement.of(List.of(ANNA, BEN, CARL));

        assertThat(agreement.pairs())
                .extracting(pair -> pair.one() + "-" + pair.other() + " "
                        + pair.evaluation().exact("Source").hits())
                .containsExactly("anna-ben 1", "anna-carl 0", "ben-carl 0");
    }

    /** Two observers mark one unit of 10 each on a continuum of 100, one of them a character later. */
    @Test
    void alphaIsThatOfTheDefinition() {
        MarkedDocument one = continuum(new Place(10, 20));
        MarkedDocument other = continuum(new Place(11, 21));

        double alpha = UnitizingAlpha.of(List.of(List.of(one, other)), 2, "Cue");

        // Krippendorff (1995). Both borders differ by 1, seen from either observer.
        double observed = 2 * (1 + 1) / (2 * 1 * 100.0 * 100);
        // A unit of 10 within the other unit of 10, and within the gaps of 10, 80, 11 and 79 around both.
        double inUnits = (2 - 1) / 3.0 * (2 * 1000 - 3 * 100 + 10);
        double inGaps = 10 * 10 * ((10 - 9) + (80 - 9) + (11 - 9) + (79 - 9));
        double pairs = 200 * (200 - 1) - 2 * 10 * (10 - 1);
        double expected = 2 / 100.0 * 2 * (inUnits + inGaps) / pairs;
        assertThat(alpha).isEqualTo(1 - observed / expected, within(1e-9));
    }

    private static MarkedDocument continuum(Place unit) {
        return new MarkedDocument(
                "one", "one.xmi", " ".repeat(99), List.of(new Mark("Cue", unit, Map.of(), Map.of(), "")));
    }
}
