package org.attestnlp.inception.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.Test;

/** What is written is read here as INCEpTION reads it: by UIMA, leniently, with the project's type system. */
class SuggestionWriterTest {

    @Test
    void textKeepsLineBreaksMarkupAndSurrogates() throws Exception {
        String text = "\"Fire\" & <smoke>\r\n\tin \uD83D\uDE00 ";
        assertThat(read("Organization", "kind", text).getDocumentText()).isEqualTo(text);
    }

    @Test
    void characterThatXmlCannotHoldIsReplacedByOne() throws Exception {
        assertThat(read("Organization", "kind", "a\u0000b\uD83Dc").getDocumentText())
                .isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void suggestionCarriesLabelScoreAndReason() throws Exception {
        AnnotationFS annotation = annotation(
                read(
                        "Claim",
                        "stance",
                        "It burnt.",
                        new Suggestion(new Span(0, 8), "asserts", Optional.empty(), 0.75, "because", Optional.empty())),
                "Claim");
        assertThat(annotation.getCoveredText()).isEqualTo("It burnt");
        assertThat(value(annotation, "stance")).isEqualTo("asserts");
        assertThat(value(annotation, "stance_score")).isEqualTo("0.75");
        assertThat(value(annotation, "stance_score_explanation")).isEqualTo("because");
        assertThat(value(annotation, "stance_correction")).isEqualTo("false");
        assertThat(value(annotation, "inception_internal_predicted")).isEqualTo("true");
    }

    @Test
    void correctionSaysSo() throws Exception {
        AnnotationFS annotation = annotation(
                read(
                        "Claim",
                        "stance",
                        "It burnt.",
                        new Suggestion(
                                new Span(0, 8), "denies", Optional.empty(), 1, "because", Optional.of("rather"))),
                "Claim");
        assertThat(value(annotation, "stance_correction")).isEqualTo("true");
        assertThat(value(annotation, "stance_correction_explanation")).isEqualTo("rather");
    }

    @Test
    void linkHasRoleAndTarget() throws Exception {
        ReceivedTypes types = ReceivedTypes.read(AnnotatorDocument.typeSystem());
        ReceivedTypes.LinkFeature feature =
                types.link("org.attestnlp.type.Claim", "source").orElseThrow();
        CAS cas = read(
                "Claim",
                "source",
                "He said it burnt.",
                new Suggestion(
                        new Span(8, 16),
                        "source",
                        Optional.of(new Suggestion.Link(feature, new Span(0, 2))),
                        1,
                        "because",
                        Optional.empty()));
        AnnotationFS claim = annotation(cas, "Claim");
        FeatureStructure link = ((org.apache.uima.cas.ArrayFS<?>)
                        claim.getFeatureValue(claim.getType().getFeatureByBaseName("source")))
                .get(0);
        assertThat(value(link, "role")).isEqualTo("source");
        assertThat(link.getFeatureValue(link.getType().getFeatureByBaseName("target")))
                .isEqualTo(annotation(cas, "Source"));
        assertThat(value(annotation(cas, "Source"), "inception_internal_predicted"))
                .isEqualTo("false");
    }

    private static CAS read(String layer, String feature, String text, Suggestion... suggestions) throws Exception {
        ReceivedTypes types = ReceivedTypes.read(AnnotatorDocument.typeSystem());
        String xmi =
                new SuggestionWriter(types, "org.attestnlp.type." + layer, feature).write(text, List.of(suggestions));
        return InceptionCas.read(AnnotatorDocument.typeSystem(), xmi);
    }

    private static AnnotationFS annotation(CAS cas, String layer) {
        return cas.getAnnotationIndex(InceptionCas.type(cas, "org.attestnlp.type." + layer))
                .iterator()
                .next();
    }

    private static String value(FeatureStructure structure, String feature) {
        return structure.getFeatureValueAsString(structure.getType().getFeatureByBaseName(feature));
    }
}
