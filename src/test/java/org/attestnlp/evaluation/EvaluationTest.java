package org.attestnlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.attestnlp.evaluation.Documents.annotator;
import static org.attestnlp.evaluation.Documents.byRule;
import static org.attestnlp.evaluation.Documents.document;
import static org.attestnlp.evaluation.Documents.linked;
import static org.attestnlp.evaluation.Documents.mark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Annotator GOLD = annotator(
            "gold",
            document(
                    "one",
                    mark("Source", "The ministry"),
                    mark("CasualtyFigure", "five miners", Map.of("outcome", "killed", "low", "5")),
                    mark("CasualtyFigure", "nine", Map.of("outcome", "killed", "low", "9"))));

    @Test
    void countsHitsFalseAlarmsAndMisses() throws IOException {
        Annotator predicted = annotator(
                "tool",
                document(
                        "one",
                        mark("CasualtyFigure", "five miners"),
                        mark("CasualtyFigure", "miners died"),
                        mark("CasualtyFigure", "toll")));

        Counts counts = Evaluation.of(GOLD, predicted).exact("CasualtyFigure");

        assertThat(counts).isEqualTo(new Counts(1, 2, 1));
        assertThat(counts.precision()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(counts.recall()).isEqualTo(1.0 / 2);
        assertThat(counts.f1()).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void halfTheCharactersAreEnoughForAnOverlap() throws IOException {
        Evaluation evaluation =
                Evaluation.of(GOLD, annotator("tool", document("one", mark("CasualtyFigure", "miners"))));

        assertThat(evaluation.exact("CasualtyFigure").hits()).isZero();
        assertThat(evaluation.overlap("CasualtyFigure").hits()).isOne();
    }

    @Test
    void judgesFeaturesWhereGoldHasThem() throws IOException {
        Annotator predicted = annotator(
                "tool",
                document(
                        "one",
                        mark(
                                "CasualtyFigure",
                                "five miners",
                                Map.of("outcome", "wounded", "low", "5", "period", "today")),
                        mark("CasualtyFigure", "nine", Map.of("outcome", "killed"))));

        Map<String, FeatureScore> features = Evaluation.of(GOLD, predicted).features();

        assertThat(features).containsOnlyKeys("CasualtyFigure.outcome", "CasualtyFigure.low");
        assertThat(features.get("CasualtyFigure.outcome").accuracy()).isEqualTo(0.5);
        assertThat(features.get("CasualtyFigure.outcome").confusions())
                .isEqualTo(Map.of("killed", Map.of("wounded", 1, "killed", 1)));
        assertThat(features.get("CasualtyFigure.low").confusions().get("9")).isEqualTo(Map.of(FeatureScore.UNSET, 1));
    }

    @Test
    void aLinkIsRightWhenItLeadsToTheSameMention() throws IOException {
        Annotator gold = annotator(
                "gold",
                document(
                        "one",
                        linked("Quotation", "five miners died", "The ministry"),
                        linked("Quotation", "the toll at nine", "A union")));
        Annotator predicted = annotator(
                "tool",
                document(
                        "one",
                        linked("Quotation", "five miners died", "ministry"),
                        linked("Quotation", "the toll at nine", "The ministry")));

        FeatureScore source = Evaluation.of(gold, predicted).links().get("Quotation->source");

        assertThat(source.right()).isEqualTo(1);
        assertThat(source.all()).isEqualTo(2);
    }

    @Test
    void groupsErrorsByRule() throws IOException {
        Annotator predicted = annotator(
                "tool",
                document(
                        "one",
                        byRule("casualty.toll", "CasualtyFigure", "nine"),
                        byRule("casualty.event", "CasualtyFigure", "died"),
                        byRule("casualty.event", "CasualtyFigure", "miners died. A union")));

        Evaluation evaluation = Evaluation.of(GOLD, predicted);

        assertThat(evaluation.rules())
                .containsExactly(
                        new RuleScore("CasualtyFigure", "casualty.event", 0, 2),
                        new RuleScore("CasualtyFigure", "casualty.toll", 1, 0));
        assertThat(evaluation.errors())
                .extracting(ErrorGroup::title, group -> group.cases().stream()
                        .map(error -> error.context().words())
                        .toList())
                .containsExactly(
                        tuple(
                                "Missed CasualtyFigure, where casualty.event marks something else",
                                List.of("five miners")),
                        tuple("Wrong CasualtyFigure by casualty.event", List.of("died", "miners died. A union")),
                        tuple("Missed Source, where nothing is marked", List.of("The ministry")));
        assertThat(ResultText.of(evaluation, 1))
                .contains(
                        """
                        Wrong CasualtyFigure by casualty.event (2)
                          one 30  The ministry said five miners [died]. A union put the toll at nine.
                        """);
    }

    @Test
    void pairsDocumentsByTheLastPartOfTheirNamesWhereTheWholeDiffers() throws IOException {
        Annotator predicted = annotator("tool", document("batch/one.txt", mark("Source", "The ministry")));

        assertThat(Evaluation.of(GOLD, predicted).overlap("Source").f1()).isEqualTo(1);
    }

    @Test
    void namesDocumentsThatOnlyOneHas() throws IOException {
        Annotator gold = annotator("gold", document("one"), document("two"));
        Annotator predicted = annotator("tool", document("one"), document("three"));

        Evaluation evaluation = Evaluation.of(gold, predicted);

        assertThat(evaluation.documents()).isEqualTo(1);
        assertThat(evaluation.onlyGold()).containsExactly("two");
        assertThat(evaluation.onlyPredicted()).containsExactly("three");
    }

    @Test
    void refusesTextsThatDifferAndSaysWhere() {
        Annotator predicted = annotator(
                "tool", new MarkedDocument("one", "b/one.xmi", Documents.TEXT.replace("five", "four"), List.of()));

        assertThatThrownBy(() -> Evaluation.of(GOLD, predicted))
                .isInstanceOf(IOException.class)
                .hasMessage("The texts of one differ at offset 19 (line 1): \"ive miners died. A u\" in one.xmi,"
                        + " \"our miners died. A u\" in b/one.xmi; annotate the same text");
    }

    @Test
    void lineBreaksAtTheEndAreNoDifference() throws IOException {
        Annotator predicted = annotator("tool", new MarkedDocument("one", "one.xmi", Documents.TEXT + "\n", List.of()));

        assertThat(Evaluation.of(GOLD, predicted).exact("CasualtyFigure").misses())
                .isEqualTo(2);
    }

    @Test
    void refusesFoldersWithoutACommonDocument() {
        assertThatThrownBy(() -> Evaluation.of(GOLD, annotator("tool", document("other"))))
                .hasMessageContaining("No document of gold is in tool");
    }
}
