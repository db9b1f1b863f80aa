package org.attestnlp.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cases.SharedPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeLexiconTest {

    @TestFactory
    Stream<DynamicTest> everyEntryFiresOnItsExample() {
        return OutcomeLexicon.ENGLISH.entries().stream()
                .map(entry -> dynamicTest(entry.id(), () -> assertThat(figures(entry.example()))
                        .as(entry.example())
                        .extracting(Figure::outcome)
                        .contains(entry.outcome())));
    }

    @Test
    void identifiersAreUnique() {
        assertThat(OutcomeLexicon.ENGLISH.entries())
                .extracting(OutcomeEntry::id)
                .doesNotHaveDuplicates();
    }

    private static List<Figure> figures(String text) {
        return CasualtyFigureFinder.find(CasDocument.read(SharedPipeline.analyse(text)));
    }
}
