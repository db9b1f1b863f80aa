package org.attestnlp.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.attestnlp.io.CasFormat;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.Fault;
import org.attestnlp.io.RawDocument;
import org.attestnlp.io.Reading;
import org.attestnlp.io.UnreadableDocumentException;
import org.attestnlp.pipeline.AttestPipeline;

/** Reads, annotates and writes one document after the other, with a pipeline of its own. */
final class PartitionAnnotator {

    private final String xmiFolder;
    private final DocumentReader reader;
    private final AnalysisEngine pipeline;
    private final JCas jcas;

    PartitionAnnotator(String xmiFolder, int maxChars, boolean anyLanguage) throws UIMAException {
        this.xmiFolder = xmiFolder;
        this.reader = new DocumentReader(maxChars, anyLanguage);
        this.pipeline = AttestPipeline.engine();
        this.jcas = pipeline.newJCas();
    }

    /**
     * The rows of a document: its annotations, or its failure.
     *
     * @param isText whether the bytes are known to be UTF-8 text
     * @throws UncheckedIOException if the results cannot be written
     */
    List<Row> annotate(String name, byte[] bytes, boolean isText) {
        try {
            jcas.reset();
            RawDocument document = isText ? RawDocument.ofText(name, bytes) : RawDocument.ofFile(name, bytes);
            Reading reading = reader.read(document.name(), document.content().read(), jcas);
            pipeline.process(jcas);
            write(document.name());
            return ResultRows.of(jcas, document.name(), reading.info(jcas));
        } catch (UnreadableDocumentException e) {
            return List.of(ResultRows.failure(name, e));
        } catch (AnalysisEngineProcessException | StackOverflowError e) {
            return List.of(ResultRows.failure(name, Fault.ERROR.tag(), String.valueOf(e)));
        }
    }

    /** A file that is written whole, then named: a task that is run twice replaces it by the same bytes. */
    private void write(String name) {
        try {
            Path target = new Path(xmiFolder, name + ".xmi");
            Path part = new Path(
                    xmiFolder, name + ".xmi.part" + Thread.currentThread().getId());
            FileSystem files = target.getFileSystem(new Configuration());
            try (OutputStream out = files.create(part, true)) {
                CasFormat.XMI.write(jcas, out);
            }
            files.delete(target, false);
            files.rename(part, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
