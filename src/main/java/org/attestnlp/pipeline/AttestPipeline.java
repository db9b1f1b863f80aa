package org.attestnlp.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.attestnlp.casualty.CasualtyFigureAnnotator;
import org.attestnlp.claim.ClaimAnnotator;
import org.attestnlp.organization.OrganizationAnnotator;
import org.attestnlp.preprocessing.LayoutAnnotator;
import org.attestnlp.preprocessing.ParserAnnotator;
import org.attestnlp.quotation.QuotationAnnotator;
import org.attestnlp.source.SourceAnnotator;

/** The one list of Attest's engines, in the order in which they run. */
public final class AttestPipeline {

    private static final List<Class<? extends AnalysisComponent>> ENGINES = List.of(
            LayoutAnnotator.class,
            ParserAnnotator.class,
            OrganizationAnnotator.class,
            QuotationAnnotator.class,
            CasualtyFigureAnnotator.class,
            ClaimAnnotator.class,
            SourceAnnotator.class);

    private AttestPipeline() {}

    /** The engines' classes in the order in which they run. */
    public static List<Class<? extends AnalysisComponent>> engines() {
        return ENGINES;
    }

    /**
     * The aggregate of all engines with their default parameters.
     *
     * @throws ResourceInitializationException if an engine's annotations contradict each other
     */
    public static AnalysisEngineDescription description() throws ResourceInitializationException {
        return description(Set.of(), Map.of());
    }

    /**
     * The aggregate of the engines that some annotation types need.
     *
     * @param types full names of the types that are wanted, such as {@code org.attestnlp.type.Quotation}; empty for all. What
     *     they are built from comes out too, so that each annotation is the same as in the whole pipeline.
     * @param parameters values of engines' parameters by {@code Engine.parameter}, such as
     *     {@code OrganizationAnnotator.gazetteer}
     * @throws ResourceInitializationException if an engine's annotations contradict each other
     * @throws IllegalArgumentException if no engine has such a parameter, or it takes no such value
     */
    public static AnalysisEngineDescription description(Set<String> types, Map<String, String> parameters)
            throws ResourceInitializationException {
        List<AnalysisEngineDescription> descriptions = new ArrayList<>();
        EngineParameters values = new EngineParameters(parameters, ENGINES);
        for (Class<? extends AnalysisComponent> engine : EngineSelection.of(ENGINES, types)) {
            AnalysisEngineDescription description = AnalysisEngineFactory.createEngineDescription(engine);
            values.apply(engine, description);
            descriptions.add(description);
        }
        return AnalysisEngineFactory.createEngineDescription(descriptions.toArray(AnalysisEngineDescription[]::new));
    }

    /**
     * A pipeline ready to process. Not thread-safe: make one per thread; the models behind them are shared.
     *
     * @throws ResourceInitializationException if a model or lexicon cannot be read
     */
    public static AnalysisEngine engine() throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngine(description());
    }

    /**
     * A pipeline of the engines that some types need; see {@link #description(Set, Map)}.
     *
     * @throws ResourceInitializationException if a model, a lexicon or a file that a parameter names cannot be read
     */
    public static AnalysisEngine engine(Set<String> types, Map<String, String> parameters)
            throws ResourceInitializationException {
        return AnalysisEngineFactory.createEngine(description(types, parameters));
    }
}
