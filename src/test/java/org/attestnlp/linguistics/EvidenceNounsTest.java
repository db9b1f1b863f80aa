package org.attestnlp.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cases.SharedPipeline;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.type.Quotation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Records, data and recordings speak in a verb of showing; nothing else does. */
class EvidenceNounsTest {

    @TestFactory
    Stream<DynamicTest> everyKindReportsWhatItsExampleSays() {
        return LexiconTable.resource(EvidenceNouns.class, "evidence-nouns.tsv").rows().stream()
                .map(row -> dynamicTest(row.get("kind"), () -> check(row.require("example"))));
    }

    private static void check(String example) {
        String content = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        assertThat(reported(example.replace("[", "").replace("]", ""))).containsExactly(content);
    }

    @Test
    void deedsReportNothing() {
        assertThat(reported("The raid shows that the truce has failed.")).isEmpty();
    }

    private static Stream<String> reported(String text) {
        JCas jcas = SharedPipeline.analyse(text);
        return jcas.getAnnotationIndex(Quotation.class).stream().map(Quotation::getCoveredText);
    }
}
