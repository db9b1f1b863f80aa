package org.attestnlp.cli;

import java.io.IOException;
import java.util.Optional;
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
import org.attestnlp.run.Failures;

/** Reads and annotates one document after the other, with a pipeline of its own. */
final class ProjectWorker {

    /**
     * What became of a document.
     *
     * @param content as the project holds it; empty if it is left out
     * @param notice what the user should know
     */
    record Result(String document, Optional<byte[]> content, Optional<String> notice) {

        private static Result failed(RawDocument document, String line) {
            return new Result(document.name(), Optional.empty(), Optional.of(line));
        }
    }

    private final DocumentReader reader;
    private final ProjectWriter writer;
    private final Optional<AnalysisEngine> pipeline;
    private final JCas jcas;

    /**
     * @param annotated whether the documents are annotated; else the text alone is needed
     * @throws UIMAException if the pipeline cannot be made
     */
    ProjectWorker(DocumentReader reader, ProjectWriter writer, boolean annotated) throws UIMAException {
        this.reader = reader;
        this.writer = writer;
        this.pipeline = annotated ? Optional.of(AttestPipeline.engine()) : Optional.empty();
        this.jcas = annotated ? pipeline.get().newJCas() : JCasFactory.createJCas();
    }

    /** One that fails, with an error of the virtual machine too, is left out, with one line. */
    Result annotate(RawDocument document) {
        try {
            jcas.reset();
            Optional<String> notice = reader.read(
                            document.name(), document.content().read(), jcas)
                    .notice();
            if (pipeline.isPresent()) {
                pipeline.get().process(jcas);
            }
            return new Result(document.name(), Optional.of(writer.content(jcas)), notice);
        } catch (UnreadableDocumentException e) {
            return Result.failed(document, e.getMessage());
        } catch (AnalysisEngineProcessException | IOException | RuntimeException | Error e) {
            return Result.failed(document, document.name() + ": " + Failures.explain(e));
        }
    }
}
