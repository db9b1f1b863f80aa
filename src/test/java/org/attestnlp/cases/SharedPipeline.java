package org.attestnlp.cases;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.attestnlp.pipeline.AttestPipeline;

/**
 * The whole pipeline for tests. The models behind it are loaded once per JVM, which takes longer than most tests; each
 * thread has engines of its own.
 */
public final class SharedPipeline {

    private static final ThreadLocal<AnalysisEngine> ENGINE = ThreadLocal.withInitial(SharedPipeline::load);

    private SharedPipeline() {}

    /** A new CAS with this text, analysed. */
    public static JCas analyse(String text) {
        try {
            JCas jcas = JCasFactory.createJCas();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            analyse(jcas);
            return jcas;
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Analyses a CAS, which may have annotations already. */
    public static void analyse(JCas jcas) {
        try {
            ENGINE.get().process(jcas);
        } catch (AnalysisEngineProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AnalysisEngine load() {
        try {
            return AttestPipeline.engine();
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException(e);
        }
    }
}
