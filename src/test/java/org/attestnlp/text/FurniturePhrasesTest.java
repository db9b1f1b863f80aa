package org.attestnlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Stream;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every phrase is found in its own example. */
class FurniturePhrasesTest {

    private static final String BEFORE = "The ports along the coast stayed shut on Friday, the union said.\n\n";
    private static final String AFTER = "\n\nIt will call out more members on Monday.";

    @TestFactory
    Stream<DynamicTest> examples() {
        return LexiconTable.resource(FurniturePhrases.class, "furniture.tsv").rows().stream()
                .map(row -> dynamicTest(row.get("kind") + ": " + row.get("phrase"), () -> check(row)));
    }

    private static void check(Row row) {
        String example = row.get("example");
        assertThat(row.get("phrase")).isEqualTo(row.get("phrase").toLowerCase(Locale.ROOT));
        assertThat(example.toLowerCase(Locale.ROOT)).contains(row.get("phrase"));
        Block block = LayoutAnalyzer.analyze(BEFORE + example + AFTER).get(1);
        assertThat(block.kind().tag()).isEqualTo(row.get("kind"));
    }
}
