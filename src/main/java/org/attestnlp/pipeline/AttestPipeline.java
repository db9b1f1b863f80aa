package org.attestnlp.pipeline;

import java.util.ArrayList;
import java.util.List;
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
        List<AnalysisEngineDescription> descriptions = new ArrayList<>();
        for (Class<? extends AnalysisComponent> engine : ENGINES) {
            descriptions.add(AnalysisEngineFactory.createEngineDescription(engine));
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
}
