package org.attestnlp.inception.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.attestnlp.inception.protocol.PredictionRequest;
import org.attestnlp.inception.protocol.ReceivedDocument;
import org.attestnlp.inception.protocol.ReceivedTypes;
import org.attestnlp.inception.protocol.ReceivedTypes.LinkFeature;
import org.attestnlp.inception.protocol.RejectedRequestException;
import org.attestnlp.inception.protocol.Suggestion;
import org.attestnlp.inception.protocol.SuggestionWriter;
import org.attestnlp.inception.protocol.XmiReader;

/** Answers prediction requests. Thread-safe. */
final class PredictionService implements AutoCloseable {

    /** Some 1,500 articles; with their findings about 100 MB. */
    private static final long CACHED_CHARACTERS = 10_000_000;

    private final EnginePool engines;
    private final AnalysisCache cache = new AnalysisCache(CACHED_CHARACTERS);
    private final ServiceFigures figures;

    PredictionService(int engines, ServiceFigures figures) {
        this.engines = new EnginePool(engines);
        this.figures = figures;
        figures.observe(cache);
    }

    /** Loads the models and tries them on a sentence. */
    void warmUp() throws ExecutionException, InterruptedException {
        analyse("A spokesman said on Monday that 12 people were killed.");
    }

    /**
     * Makes suggestions.
     *
     * @param path the layer that the URL names; empty if the request alone says it
     * @return CAS XMI
     * @throws RejectedRequestException if the request cannot be answered
     * @throws ExecutionException if the analysis fails
     * @throws InterruptedException if the thread is to stop waiting
     */
    String predict(Optional<Layer> path, PredictionRequest request)
            throws RejectedRequestException, ExecutionException, InterruptedException {
        String type = request.metadata().layer();
        String feature = request.metadata().feature();
        Layer layer = layer(path, type);
        ReceivedTypes types = ReceivedTypes.read(request.typeSystem());
        types.require(type, feature);
        Optional<LinkFeature> link = layer.links().contains(feature) ? types.link(type, feature) : Optional.empty();
        if (link.isEmpty() && !(layer.features().contains(feature) && types.isString(type, feature))) {
            throw cannotSuggest(layer, feature);
        }
        Set<String> read = new HashSet<>(Set.of(type));
        link.ifPresent(parts -> read.addAll(List.of(parts.linkType(), parts.targetType())));
        ReceivedDocument document = XmiReader.read(request.document().xmi(), read);
        List<Finding> findings = analyse(document.text()).of(layer);
        List<Suggestion> suggestions = link.isPresent()
                ? new LinkSuggester(request, document, link.get()).suggest(findings)
                : new Suggester(request, document).suggest(findings);
        figures.suggested(layer, suggestions.size());
        return new SuggestionWriter(types, type, feature).write(document.text(), suggestions);
    }

    /** A project may call its layer's type as it likes where the URL names ours. */
    private static Layer layer(Optional<Layer> path, String type) throws RejectedRequestException {
        Optional<Layer> ofType = Layer.ofType(type);
        if (path.isPresent() && ofType.isPresent() && !path.equals(ofType)) {
            throw new RejectedRequestException(
                    400,
                    "This URL suggests " + path.get().shortName() + ", but the recommender is for "
                            + ofType.get().shortName() + "; set its URL to end in /"
                            + ofType.get().path());
        }
        return path.or(() -> ofType)
                .orElseThrow(() -> new RejectedRequestException(
                        400,
                        "Attest knows no layer " + type + "; let the recommender's URL end in one of "
                                + Layer.paths()));
    }

    private static RejectedRequestException cannotSuggest(Layer layer, String feature) {
        return new RejectedRequestException(
                400,
                "Attest cannot suggest " + feature + " of " + layer.shortName() + ", only "
                        + String.join(", ", layer.features())
                        + (layer.links().isEmpty() ? "" : " and the links " + String.join(", ", layer.links())));
    }

    private Analysis analyse(String text) throws ExecutionException, InterruptedException {
        return cache.get(text, () -> figures.timeAnalysis(() -> engines.analyse(text)));
    }

    @Override
    public void close() {
        engines.close();
    }
}
