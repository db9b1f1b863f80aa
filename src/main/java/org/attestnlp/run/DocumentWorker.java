package org.attestnlp.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.attestnlp.io.CasFolder;
import org.attestnlp.io.DocumentInfo;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.Fault;
import org.attestnlp.io.RawDocument.Bytes;
import org.attestnlp.io.Reading;
import org.attestnlp.io.ResultTable;
import org.attestnlp.io.UnreadableDocumentException;

/** Reads, annotates and writes one document after the other, with a pipeline of its own. */
final class DocumentWorker {

    /** What all workers of a run share. */
    record Shared(
            DocumentReader reader,
            List<CasFolder> folders,
            List<ResultTable> tables,
            List<String> countedTypes,
            StateFolder state) {}

    private final AnalysisEngine pipeline;
    private final Shared shared;
    private JCas jcas;

    DocumentWorker(AnalysisEngine pipeline, Shared shared) throws UIMAException {
        this.pipeline = pipeline;
        this.shared = shared;
        this.jcas = pipeline.newJCas();
    }

    JCas jcas() {
        return jcas;
    }

    /** Brings the task to its end. Whatever a document does, errors of the virtual machine too, becomes its outcome. */
    void run(Task task) {
        String name = task.document().name();
        try {
            process(task).ifPresent(task.outcome()::complete);
        } catch (UnreadableDocumentException e) {
            task.outcome().complete(new Outcome.Failed(name, e.fault(), e.reason()));
        } catch (AnalysisEngineProcessException | RuntimeException | Error e) {
            fail(task, Failures.explain(e));
        }
    }

    /** The outcome; empty if time was up before it could be written. */
    private Optional<Outcome> process(Task task) throws UnreadableDocumentException, AnalysisEngineProcessException {
        String name = task.document().name();
        Bytes bytes = task.document().content().read();
        String hash = hash(bytes);
        Optional<EarlierResult> unchanged = task.earlier()
                .filter(earlier -> earlier.hash().equals(hash))
                .filter(earlier -> shared.folders().stream().allMatch(folder -> folder.has(name)));
        if (unchanged.isPresent()) {
            return unchanged.map(earlier -> new Outcome.Kept(name, earlier));
        }
        makeRoom();
        Reading reading = shared.reader().read(name, bytes, jcas);
        pipeline.process(jcas);
        DocumentInfo info = reading.info(jcas);
        List<byte[]> rows = shared.tables().stream()
                .map(table -> table.rows(jcas, name, info))
                .toList();
        Outcome result = new Outcome.Annotated(name, hash, rows, counts(), reading.notice());
        return task.beginsWriting() ? Optional.of(write(name, result)) : Optional.empty();
    }

    private Outcome write(String name, Outcome result) {
        try {
            for (CasFolder folder : shared.folders()) {
                folder.write(jcas, name);
            }
            return result;
        } catch (IOException e) {
            return shared.state().takesData()
                    ? new Outcome.Failed(name, Fault.ERROR, "its results cannot be written: " + e.getMessage())
                    : new Outcome.Stopped(e);
        }
    }

    private List<Integer> counts() {
        return shared.countedTypes().stream()
                .map(type -> jcas.getAnnotationIndex(jcas.getTypeSystem().getType(type))
                        .size())
                .toList();
    }

    /** An empty CAS. One in which something failed is not used again; making another is left to a document that can fail, too. */
    private void makeRoom() throws AnalysisEngineProcessException {
        if (jcas != null) {
            jcas.reset();
            return;
        }
        try {
            jcas = pipeline.newJCas();
        } catch (UIMAException e) {
            throw new AnalysisEngineProcessException(e);
        }
    }

    private void fail(Task task, String reason) {
        jcas = null;
        task.outcome().complete(new Outcome.Failed(task.document().name(), Fault.ERROR, reason));
    }

    private static String hash(Bytes bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) bytes.format().ordinal());
            digest.update(bytes.info().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes.bytes()), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
