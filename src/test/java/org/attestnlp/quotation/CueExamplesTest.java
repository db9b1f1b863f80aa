package org.attestnlp.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.Links;
import org.attestnlp.cases.SharedPipeline;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.ReportingCue;
import org.attestnlp.type.Quotation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every cue of the lexicon reports what stands between brackets in its example. */
class CueExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyCueReportsWhatItsExampleSays() {
        return CueLexicon.english().cues().stream().map(cue -> dynamicTest(cue.id(), () -> check(cue)));
    }

    private static void check(ReportingCue cue) {
        String example = cue.example();
        String content = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        assertThat(reported(example.replace("[", "").replace("]", "")))
                .as(example)
                .contains(cue.lemma() + ": " + content);
    }

    private static List<String> reported(String text) {
        JCas jcas = SharedPipeline.analyse(text);
        return jcas.getAnnotationIndex(Quotation.class).stream()
                .flatMap(quotation -> Links.cues(quotation.getCue()).stream()
                        .map(cue -> cue.getLemma() + ": " + quotation.getCoveredText()))
                .toList();
    }
}
