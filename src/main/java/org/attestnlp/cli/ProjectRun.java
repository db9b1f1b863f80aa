package org.attestnlp.cli;

import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.attestnlp.inception.project.ProjectWriter;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.RawDocument;
import org.attestnlp.io.UnreadableDocumentException;
import org.attestnlp.pipeline.AttestPipeline;
import org.attestnlp.run.Corpus;
import org.attestnlp.run.RunListener;

/** Puts a corpus into a project, one document after the other. One that fails is left out, with one line. */
final class ProjectRun {

    private final DocumentReader reader;
    private final RunListener listener;
    private int written;
    private int failed;

    ProjectRun(InputOptions input, RunListener listener) {
        this.reader = new DocumentReader(input.maxChars(), input.anyLanguage());
        this.listener = listener;
    }

    /**
     * Reads, annotates and writes.
     *
     * @param annotated whether the documents are annotated; else the text alone is needed
     * @throws IOException if the project cannot be written
     * @throws UIMAException if the pipeline cannot be made
     */
    void annotate(Corpus corpus, ProjectWriter writer, boolean annotated) throws IOException, UIMAException {
        AnalysisEngine pipeline = annotated ? AttestPipeline.engine() : null;
        JCas jcas = annotated ? pipeline.newJCas() : JCasFactory.createJCas();
        listener.ready();
        corpus.forEach(document -> {
            add(document, pipeline, jcas, writer);
            listener.step();
        });
    }

    private void add(RawDocument document, AnalysisEngine pipeline, JCas jcas, ProjectWriter writer)
            throws IOException {
        jcas.reset();
        try {
            reader.read(document.name(), document.content().read(), jcas)
                    .notice()
                    .ifPresent(listener::notice);
            if (pipeline != null) {
                pipeline.process(jcas);
            }
            writer.add(document.name(), jcas);
            written++;
        } catch (UnreadableDocumentException e) {
            fail(e.getMessage());
        } catch (AnalysisEngineProcessException e) {
            fail(document.name() + ": cannot be annotated: " + rootCause(e) + "; please report it with the file");
        }
    }

    private void fail(String line) {
        failed++;
        listener.notice(line);
    }

    private static String rootCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    int written() {
        return written;
    }

    int failed() {
        return failed;
    }
}
