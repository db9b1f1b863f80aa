package org.attestnlp.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.attestnlp.pipeline.AttestPipeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole pipeline on the five seeds: one operation analyses all of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class PipelineBenchmark {

    private final List<JCas> documents = new ArrayList<>();
    private final List<String> texts = SeedTexts.articles();
    private AnalysisEngine pipeline;

    /** Loads the models. */
    @Setup
    public void load() throws UIMAException {
        pipeline = AttestPipeline.engine();
        for (int i = 0; i < texts.size(); i++) {
            documents.add(JCasFactory.createJCas());
        }
    }

    /** From text to annotations. */
    @Benchmark
    public List<JCas> pipeline() throws UIMAException {
        for (int i = 0; i < texts.size(); i++) {
            JCas jcas = documents.get(i);
            jcas.reset();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(texts.get(i));
            pipeline.process(jcas);
        }
        return documents;
    }
}
