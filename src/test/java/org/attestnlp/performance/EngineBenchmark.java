package org.attestnlp.performance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasIOUtils;
import org.attestnlp.pipeline.AttestPipeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each engine on the five seeds as the engines before it leave them: one operation analyses all of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class EngineBenchmark {

    @Param({
        "LayoutAnnotator",
        "ParserAnnotator",
        "OrganizationAnnotator",
        "QuotationAnnotator",
        "CasualtyFigureAnnotator",
        "ClaimAnnotator",
        "SourceAnnotator"
    })
    private String name;

    private final List<byte[]> before = new ArrayList<>();
    private final List<JCas> documents = new ArrayList<>();
    private AnalysisEngine engine;

    /** Runs the engines before. */
    @Setup
    public void prepare() throws UIMAException, IOException {
        List<AnalysisEngine> engines = new ArrayList<>();
        for (Class<? extends AnalysisComponent> next : AttestPipeline.engines()) {
            engine = AnalysisEngineFactory.createEngine(next);
            if (next.getSimpleName().equals(name)) {
                break;
            }
            engines.add(engine);
        }
        for (String text : SeedTexts.articles()) {
            JCas jcas = JCasFactory.createJCas();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            for (AnalysisEngine earlier : engines) {
                earlier.process(jcas);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CasIOUtils.save(jcas.getCas(), bytes, SerialFormat.BINARY);
            before.add(bytes.toByteArray());
            documents.add(jcas);
        }
    }

    /** An operation takes milliseconds, which JMH asks of benchmarks that set up before each. */
    @Setup(Level.Invocation)
    public void restore() throws IOException {
        for (int i = 0; i < before.size(); i++) {
            CasIOUtils.load(
                    new ByteArrayInputStream(before.get(i)), documents.get(i).getCas());
        }
    }

    /** One engine. */
    @Benchmark
    public List<JCas> engine() throws UIMAException {
        for (JCas jcas : documents) {
            engine.process(jcas);
        }
        return documents;
    }
}
