package org.attestnlp.inception.service;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.attestnlp.pipeline.AttestPipeline;

/**
 * Analyses texts on as many threads as there are pipelines. Engines are not thread-safe, so each serves one text at a time;
 * the models behind them are shared. A pipeline that failed is thrown away, for nobody knows what state it is in.
 */
final class EnginePool implements AutoCloseable {

    /** An annotator waits for one text, so that all cores work on it if they have nothing else to do. */
    private static final Map<String, String> ALL_CORES = Map.of(
            "ParserAnnotator.threads", String.valueOf(Runtime.getRuntime().availableProcessors()));

    private record Pipeline(AnalysisEngine engine, JCas jcas) {

        static Pipeline create() throws UIMAException {
            AnalysisEngine engine = AttestPipeline.engine(Set.of(), ALL_CORES);
            return new Pipeline(engine, engine.newJCas());
        }

        Analysis analyse(String text) throws UIMAException {
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            engine.process(jcas);
            return Analysis.of(jcas);
        }

        void destroy() {
            jcas.release();
            engine.destroy();
        }
    }

    private final Queue<Pipeline> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore free;

    /**
     * @param size number of texts analysed at the same time
     */
    EnginePool(int size) {
        free = new Semaphore(size, true);
    }

    /**
     * Analyses a text as {@code attest annotate} does, when a pipeline is free.
     *
     * @throws UIMAException if the pipeline cannot be made or fails on the text
     * @throws InterruptedException if the thread is to stop waiting
     */
    Analysis analyse(String text) throws UIMAException, InterruptedException {
        free.acquire();
        try {
            Pipeline pipeline = idle.poll();
            return analyse(pipeline == null ? Pipeline.create() : pipeline, text);
        } finally {
            free.release();
        }
    }

    private Analysis analyse(Pipeline pipeline, String text) throws UIMAException {
        boolean sound = false;
        try {
            Analysis analysis = pipeline.analyse(text);
            pipeline.jcas().reset();
            sound = true;
            return analysis;
        } finally {
            if (sound) {
                idle.add(pipeline);
            } else {
                pipeline.destroy();
            }
        }
    }

    /** Lets go of the idle pipelines. */
    @Override
    public void close() {
        for (Pipeline pipeline = idle.poll(); pipeline != null; pipeline = idle.poll()) {
            pipeline.destroy();
        }
    }
}
