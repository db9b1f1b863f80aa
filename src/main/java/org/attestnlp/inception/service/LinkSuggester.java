package org.attestnlp.inception.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attestnlp.inception.protocol.PredictionRequest;
import org.attestnlp.inception.protocol.ReceivedDocument;
import org.attestnlp.inception.protocol.ReceivedDocument.LayerAnnotation;
import org.attestnlp.inception.protocol.ReceivedStructure;
import org.attestnlp.inception.protocol.ReceivedTypes.LinkFeature;
import org.attestnlp.inception.protocol.Suggestion;
import org.attestnlp.lexicon.RuleWords;
import org.attestnlp.text.Span;

/** Suggests links between annotations that the annotator has made; INCEpTION makes none for a link. */
final class LinkSuggester {

    private final ReceivedDocument document;
    private final String layer;
    private final String feature;
    private final LinkFeature link;
    private final Suggester suggester;
    private final Map<Span, List<ReceivedStructure>> hosts = new TreeMap<>();
    private final Map<Span, List<ReceivedStructure>> targets = new TreeMap<>();

    LinkSuggester(PredictionRequest request, ReceivedDocument document, LinkFeature link) {
        this.document = document;
        this.layer = request.metadata().layer();
        this.feature = request.metadata().feature();
        this.link = link;
        this.suggester = new Suggester(request, document);
        document.ofLayer(layer).forEach(annotation -> add(annotation, hosts));
        document.ofLayer(link.targetType()).forEach(annotation -> add(annotation, targets));
    }

    private static void add(LayerAnnotation annotation, Map<Span, List<ReceivedStructure>> bySpan) {
        bySpan.computeIfAbsent(annotation.span(), span -> new ArrayList<>()).add(annotation.structure());
    }

    /** The links of the findings whose both ends stand in the document and are not linked yet. */
    List<Suggestion> suggest(List<Finding> findings) {
        Set<Suggestion> suggestions = new LinkedHashSet<>();
        for (Finding finding : findings) {
            suggester.place(finding.span()).filter(hosts::containsKey).ifPresent(host -> {
                for (Span target : finding.links().getOrDefault(feature, List.of())) {
                    standing(target)
                            .filter(standing -> !isLinked(host, standing))
                            .ifPresent(standing -> suggestions.add(suggestion(finding, host, standing)));
                }
            });
        }
        return List.copyOf(suggestions);
    }

    /** The target as the annotator has it: to the character, or widened to whole tokens. */
    private Optional<Span> standing(Span target) {
        return targets.containsKey(target)
                ? Optional.of(target)
                : Anchoring.TOKENS.anchor(target, document).filter(targets::containsKey);
    }

    private boolean isLinked(Span host, Span target) {
        List<String> ids =
                targets.get(target).stream().map(ReceivedStructure::id).toList();
        return hosts.get(host).stream()
                .flatMap(structure -> structure.references(feature).stream())
                .map(document.links()::get)
                .anyMatch(existing -> existing != null && ids.contains(existing.value(link.targetFeature())));
    }

    /** Attest's roles are named like the features. */
    private Suggestion suggestion(Finding finding, Span host, Span target) {
        return new Suggestion(
                host,
                feature,
                Optional.of(new Suggestion.Link(link, target)),
                finding.confidence(),
                RuleWords.explain(finding.rule()),
                Optional.empty());
    }
}
