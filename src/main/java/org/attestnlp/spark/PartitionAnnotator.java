package org.attestnlp.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.Fault;
import org.attestnlp.io.RawDocument;
import org.attestnlp.io.Reading;
import org.attestnlp.io.UnreadableDocumentException;

/** Reads, annotates and writes the documents of a partition. */
record PartitionAnnotator(ExecutorPipeline pipeline, DocumentReader reader, XmiFiles xmi) {

    private static final String UNNAMED = "_";

    /**
     * The rows of a document: its annotations, or its failure.
     *
     * @param name null where a table has none
     * @param bytes null where a table has none
     * @param isText whether the bytes are known to be UTF-8 text
     * @throws UncheckedIOException if the results cannot be written, which Spark tries again and then ends the job
     */
    List<Row> annotate(String name, byte[] bytes, boolean isText) {
        if (name == null || bytes == null) {
            String missing = name == null ? "has no name" : "has no text";
            return failure(name, Fault.UNREADABLE, missing + "; the table's cell is null");
        }
        RawDocument document = isText ? RawDocument.ofText(name, bytes) : RawDocument.ofFile(name, bytes);
        JCas jcas = pipeline.jcas();
        jcas.reset();
        Reading reading;
        try {
            reading = reader.read(document.name(), document.content().read(), jcas);
            pipeline.engine().process(jcas);
        } catch (UnreadableDocumentException e) {
            return failure(document.name(), e.fault(), e.reason());
        } catch (AnalysisEngineProcessException | RuntimeException | StackOverflowError e) {
            return failure(document.name(), Fault.ERROR, "cannot be annotated: " + e + "; please report it");
        }
        return written(document.name(), reading);
    }

    private List<Row> written(String name, Reading reading) {
        try {
            xmi.write(pipeline.jcas(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResultRows.of(pipeline.jcas(), name, reading.info(pipeline.jcas()));
    }

    private static List<Row> failure(String name, Fault fault, String reason) {
        return List.of(ResultRows.failure(name == null ? UNNAMED : name, fault.tag(), reason));
    }
}
