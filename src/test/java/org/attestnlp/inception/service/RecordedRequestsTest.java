package org.attestnlp.inception.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.attestnlp.inception.protocol.InceptionCas;
import org.attestnlp.inception.protocol.Messages;
import org.attestnlp.inception.protocol.PredictionRequest;
import org.attestnlp.inception.protocol.ReceivedDocument;
import org.attestnlp.inception.protocol.XmiReader;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that INCEpTION 40.3 sent for a project with Attest's layers, answered and read back as INCEpTION does. */
class RecordedRequestsTest {

    private static final PredictionService SERVICE = new PredictionService(1, new ServiceFigures());

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"casualtyfigure-000", "claim-000", "organization-000", "organization-003", "quotation-000"})
    void getSuggestionsOnWholeTokens(String name) throws Exception {
        PredictionRequest request = request(name);
        ReceivedDocument received = XmiReader.read(request.document().xmi(), Set.of());
        CAS answer = InceptionCas.read(request.typeSystem(), SERVICE.predict(Optional.empty(), request));

        assertThat(answer.getDocumentText()).isEqualTo(received.text());
        List<AnnotationFS> suggestions = suggestions(answer, request);
        assertThat(suggestions).hasSizeGreaterThan(2);
        for (AnnotationFS suggestion : suggestions) {
            Span span = new Span(suggestion.getBegin(), suggestion.getEnd());
            assertThat(received.tokens()).extracting(Span::begin).contains(span.begin());
            assertThat(received.tokens()).extracting(Span::end).contains(span.end());
            String feature = request.metadata().feature();
            assertThat(value(suggestion, feature)).isNotBlank();
            assertThat(Double.parseDouble(value(suggestion, feature + "_score")))
                    .isBetween(0.01, 1.0);
            assertThat(value(suggestion, feature + "_score_explanation")).isNotBlank();
            assertThat(value(suggestion, "inception_internal_predicted")).isEqualTo("true");
        }
    }

    /** The same request to the layer's own URL, whatever the project calls its type. */
    @ParameterizedTest
    @ValueSource(strings = {"quotation-000"})
    void layerMayHaveAnotherNameWhereTheUrlSaysWhatItIs(String name) throws Exception {
        PredictionRequest request = request(name);
        String feature = request.metadata().feature();
        PredictionRequest renamed = new PredictionRequest(
                new PredictionRequest.Metadata("project.Speech", feature, "tokens", true, null),
                request.document(),
                request.typeSystem().replace("<name>org.attestnlp.type.Quotation<", "<name>project.Speech<"),
                List.of());
        CAS answer = InceptionCas.read(renamed.typeSystem(), SERVICE.predict(Optional.of(Layer.QUOTATION), renamed));
        CAS original = InceptionCas.read(request.typeSystem(), SERVICE.predict(Optional.empty(), request));
        assertThat(suggestions(answer, renamed)).hasSameSizeAs(suggestions(original, request));
    }

    private static PredictionRequest request(String name) throws Exception {
        try (InputStream in = RecordedRequestsTest.class.getResourceAsStream("../requests/" + name + ".json.gz")) {
            return Messages.readRequest(new GZIPInputStream(in));
        }
    }

    private static List<AnnotationFS> suggestions(CAS cas, PredictionRequest request) {
        List<AnnotationFS> suggestions = new ArrayList<>();
        cas.getAnnotationIndex(InceptionCas.type(cas, request.metadata().layer()))
                .forEach(suggestions::add);
        return suggestions;
    }

    private static String value(AnnotationFS annotation, String feature) {
        return annotation.getFeatureValueAsString(annotation.getType().getFeatureByBaseName(feature));
    }
}
