package org.attestnlp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.report.Pages.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureGroupsTest {

    private final List<DocumentView> documents = new ArrayList<>();
    private final List<FigureView> figures = new ArrayList<>();

    @Test
    void numbersThatCannotBothBeRightDiffer() {
        says("the army", figure("killed", "Ruritanian troops", 40, 40));
        says("the rebels", figure("killed", "Ruritanian soldiers", 200, -1));
        says("the army", figure("wounded", "Ruritanian troops", 90, 90));

        assertThat(groups())
                .containsExactly(
                        new FigureGroup("killed", "Ruritanian troops", List.of(0, 1), true),
                        new FigureGroup("wounded", "Ruritanian troops", List.of(2), false));
    }

    @Test
    void aLowerAndAnUpperBoundMayAgree() {
        says("the army", figure("killed", "Ruritanians", 40, -1));
        says("the rebels", figure("killed", "Ruritanians", -1, 200));

        assertThat(groups()).extracting(FigureGroup::differs).containsExactly(false);
    }

    @Test
    void oneSourceDoesNotContradictItself() {
        says("the army", figure("killed", "Ruritanians", 40, 40));
        says("the army", figure("killed", "Ruritanians", 41, 41));

        assertThat(groups()).extracting(FigureGroup::differs).containsExactly(false);
    }

    @Test
    void eachTextHasAnAuthorOfItsOwn() {
        says("author", figure("killed", "Ruritanians", 40, 40));
        says("author", figure("killed", "Ruritanians", 90, 90));

        assertThat(groups()).extracting(FigureGroup::differs).containsExactly(true);
    }

    @Test
    void aboutFiftyIsNotFarFromFiftyTwo() {
        says("the army", Map.of("outcome", "killed", "victims", "Ruritanians", "count", "50", "low", -1, "high", -1));
        says("the rebels", figure("killed", "Ruritanians", 52, 52));
        says("a doctor", figure("killed", "Ruritanians", 70, 70));

        assertThat(groups()).hasSize(1).first().matches(FigureGroup::differs);
        assertThat(NumberRange.of(documents.get(0).annotations().get(0)).meets(new NumberRange(52, 52)))
                .isTrue();
    }

    @Test
    void victimsWithoutANameAreTheSameOnlyWithinADocument() {
        says("the army", figure("killed", "people", 4, 4));
        says("the rebels", figure("killed", "people", 9, 9));

        assertThat(groups()).hasSize(2);
    }

    private List<FigureGroup> groups() {
        return new FigureGroups(documents, figures).groups();
    }

    private void says(String source, Map<String, Object> features) {
        figures.add(new FigureView(documents.size(), 0, 0, 4, source));
        AnnotationView annotation = new AnnotationView("CasualtyFigure", 0, 4, features, Map.of());
        documents.add(Pages.document("d" + documents.size(), "2030-01-0" + (documents.size() + 1), "text", annotation));
    }
}
