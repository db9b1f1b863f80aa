package org.attestnlp.inception.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attestnlp.inception.protocol.PredictionRequest;
import org.attestnlp.inception.protocol.PredictionRequest.Metadata;
import org.attestnlp.inception.protocol.ReceivedDocument;
import org.attestnlp.inception.protocol.ReceivedDocument.LayerAnnotation;
import org.attestnlp.inception.protocol.ReceivedStructure;
import org.attestnlp.inception.protocol.Suggestion;
import org.attestnlp.lexicon.RuleWords;
import org.attestnlp.text.Span;

/** Turns findings into suggestions of one string feature that the annotator's document, the layer and its tag set have room for. */
final class Suggester {

    /** Suggestions of one value at one place are one. */
    private record Place(Span span, String label) {}

    private final ReceivedDocument document;
    private final Metadata metadata;
    private final List<String> tags;
    private final Anchoring anchoring;
    private final Map<Span, List<ReceivedStructure>> annotated;

    Suggester(PredictionRequest request, ReceivedDocument document) {
        this.document = document;
        this.metadata = request.metadata();
        this.tags = request.tags();
        this.anchoring = Anchoring.of(metadata.anchoringMode());
        this.annotated = new TreeMap<>();
        for (LayerAnnotation annotation : document.ofLayer(metadata.layer())) {
            annotated
                    .computeIfAbsent(annotation.span(), span -> new ArrayList<>())
                    .add(annotation.structure());
        }
    }

    List<Suggestion> suggest(List<Finding> findings) {
        Map<Place, Suggestion> suggestions = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String label = finding.features().get(metadata.feature());
            if (label != null && (tags.isEmpty() || tags.contains(label))) {
                place(finding.span())
                        .flatMap(span -> suggestion(finding, span, label))
                        .ifPresent(suggestion ->
                                suggestions.merge(new Place(suggestion.span(), label), suggestion, Suggester::better));
            }
        }
        return List.copyOf(suggestions.values());
    }

    /** Where an annotation could stand for the layer's settings; empty where it could not be accepted. */
    Optional<Span> place(Span span) {
        return anchoring.anchor(span, document).filter(this::isInRange).filter(this::keepsToSentences);
    }

    private boolean isInRange(Span span) {
        return metadata.range() == null
                || metadata.range().begin() <= span.begin()
                        && span.end() <= metadata.range().end();
    }

    private boolean keepsToSentences(Span span) {
        return !Boolean.FALSE.equals(metadata.crossSentence()) || Anchoring.touched(span, document.sentences()) <= 1;
    }

    /** An annotation without the feature is filled, one with another value corrected, one with this value left alone. */
    private Optional<Suggestion> suggestion(Finding finding, Span span, String label) {
        List<String> values = annotated.getOrDefault(span, List.of()).stream()
                .map(structure -> structure.value(metadata.feature()))
                .map(value -> value == null ? "" : value)
                .toList();
        if (values.contains(label)) {
            return Optional.empty();
        }
        boolean corrects = !values.isEmpty() && !values.contains("");
        return Optional.of(new Suggestion(
                span,
                label,
                Optional.empty(),
                finding.confidence(),
                RuleWords.explain(finding.rule()),
                corrects
                        ? Optional.of("%s is %s here; Attest would say %s"
                                .formatted(metadata.feature(), String.join(", ", values), label))
                        : Optional.empty()));
    }

    private static Suggestion better(Suggestion one, Suggestion other) {
        return one.score() >= other.score() ? one : other;
    }
}
