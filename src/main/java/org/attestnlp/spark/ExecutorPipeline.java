package org.attestnlp.spark;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.attestnlp.pipeline.AttestPipeline;

/**
 * A pipeline with its CAS. An executor has as many as it ever had tasks at a time: a task takes one that is idle, and gives it
 * back to the next.
 */
record ExecutorPipeline(AnalysisEngine engine, JCas jcas) implements AutoCloseable {

    private static final Queue<ExecutorPipeline> IDLE = new ConcurrentLinkedQueue<>();

    static ExecutorPipeline take() throws UIMAException {
        ExecutorPipeline idle = IDLE.poll();
        if (idle != null) {
            return idle;
        }
        AnalysisEngine engine = AttestPipeline.engine();
        return new ExecutorPipeline(engine, engine.newJCas());
    }

    /** Gives it back. */
    @Override
    public void close() {
        jcas.reset();
        IDLE.add(this);
    }
}
