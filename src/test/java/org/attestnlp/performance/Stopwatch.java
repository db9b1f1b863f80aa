package org.attestnlp.performance;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.attestnlp.pipeline.AttestPipeline;
import org.attestnlp.preprocessing.ParserAnnotator;

/** Runs texts through the engines, one after the other, and keeps the CPU time of each: other processes cost none of it. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, AnalysisEngine> engines = new LinkedHashMap<>();
    private final JCas jcas;

    Stopwatch() throws UIMAException {
        for (Class<? extends AnalysisComponent> engine : AttestPipeline.engines()) {
            engines.put(engine.getSimpleName(), AnalysisEngineFactory.createEngine(engine));
        }
        jcas = JCasFactory.createJCas();
    }

    /**
     * CPU time by engine.
     *
     * @param characters that were analysed, in code units
     */
    record Times(Map<String, Long> nanos, long characters) {

        long total() {
            return nanos.values().stream().mapToLong(Long::longValue).sum();
        }

        /** What all engines but the parser take of the whole, from 0 to 1. */
        double ownShare() {
            return 1 - (double) nanos.get(ParserAnnotator.class.getSimpleName()) / total();
        }

        /** The lesser time of each engine, of two measurements of the same texts. */
        Times fastestOf(Times again) {
            Map<String, Long> least = new LinkedHashMap<>(nanos);
            again.nanos.forEach((engine, time) -> least.merge(engine, time, Math::min));
            return new Times(least, characters);
        }

        /** By how much a character takes longer here than there, for each engine. */
        Map<String, Double> perCharacterAgainst(Times other) {
            Map<String, Double> ratios = new LinkedHashMap<>();
            nanos.forEach((engine, time) ->
                    ratios.put(engine, (double) time / characters / other.nanos.get(engine) * other.characters));
            return ratios;
        }

        double totalPerCharacterAgainst(Times other) {
            return (double) total() / characters / other.total() * other.characters;
        }
    }

    Times time(List<String> texts) throws UIMAException {
        Map<String, Long> nanos = new LinkedHashMap<>();
        for (String text : texts) {
            jcas.reset();
            jcas.setDocumentLanguage("en");
            jcas.setDocumentText(text);
            for (Map.Entry<String, AnalysisEngine> engine : engines.entrySet()) {
                long begin = THREADS.getCurrentThreadCpuTime();
                engine.getValue().process(jcas);
                nanos.merge(engine.getKey(), THREADS.getCurrentThreadCpuTime() - begin, Long::sum);
            }
        }
        return new Times(nanos, texts.stream().mapToLong(String::length).sum());
    }
}
