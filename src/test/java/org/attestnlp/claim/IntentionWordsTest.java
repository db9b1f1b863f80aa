package org.attestnlp.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.claim.IntentionWords.Sign;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IntentionWordsTest {

    /** What the speaker means to do is left out; what happens to the speaker, or to nobody, is left to the model. */
    private static final Set<Sign> PLANS = EnumSet.of(Sign.PLAN, Sign.INTENT, Sign.READY);

    private final List<Row> rows =
            LexiconTable.resource(IntentionWords.class, "intentions.tsv").rows();

    @TestFactory
    Stream<DynamicTest> everyWordDoesWithItsExampleWhatItsSignSays() {
        return rows.stream()
                .map(row -> dynamicTest(row.require("id"), () -> assertThat(isPlan(row.require("example")))
                        .as(row.get("example"))
                        .isEqualTo(PLANS.contains(row.constant("sign", Sign.class)))));
    }

    private static boolean isPlan(String example) {
        return Candidates.of(example).stream()
                .noneMatch(candidate -> candidate.attribution() == Attribution.ATTRIBUTED);
    }

    @Test
    void identifiersAreUnique() {
        assertThat(rows).extracting(row -> row.require("id")).doesNotHaveDuplicates();
    }
}
