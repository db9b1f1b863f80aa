package org.attestnlp.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.uima.UIMAException;
import org.attestnlp.inception.project.ProjectWriter;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.RawDocument;
import org.attestnlp.run.Corpus;
import org.attestnlp.run.RunListener;

/**
 * Puts a corpus into a project. Documents are annotated by several threads, within a window that bounds memory, and added in
 * the order of the corpus, so that the project is the same for any number of threads.
 */
final class ProjectRun {

    /** Documents under way per thread. Finished ones wait as XMI, which takes ten times the memory of their text. */
    private static final int WINDOW = 4;

    private final DocumentReader reader;
    private final ProjectWriter writer;
    private final boolean annotated;
    private final int threads;
    private final RunListener listener;
    private final Queue<ProjectWorker> idle = new ConcurrentLinkedQueue<>();
    private final Queue<CompletableFuture<ProjectWorker.Result>> window = new ArrayDeque<>();
    private int written;
    private int failed;

    /**
     * @param annotated whether the documents are annotated; else the text alone is needed
     * @param threads documents annotated at the same time
     */
    ProjectRun(DocumentReader reader, ProjectWriter writer, boolean annotated, int threads, RunListener listener) {
        this.reader = reader;
        this.writer = writer;
        this.annotated = annotated;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Reads, annotates and writes.
     *
     * @throws IOException if the project cannot be written
     * @throws UIMAException if the pipeline cannot be made
     */
    void annotate(Corpus corpus) throws IOException, UIMAException {
        while (idle.size() < threads) {
            idle.add(new ProjectWorker(reader, writer, annotated));
        }
        listener.ready();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            corpus.forEach(document -> {
                if (window.size() >= WINDOW * threads) {
                    finish();
                }
                window.add(CompletableFuture.supplyAsync(() -> annotate(document), pool));
            });
            while (!window.isEmpty()) {
                finish();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** There are as many workers as threads, so that one is always free. */
    private ProjectWorker.Result annotate(RawDocument document) {
        ProjectWorker worker = idle.remove();
        try {
            return worker.annotate(document);
        } finally {
            idle.add(worker);
        }
    }

    /** Waits for the document that comes next and adds it. */
    private void finish() throws IOException {
        ProjectWorker.Result result = window.remove().join();
        result.notice().ifPresent(listener::notice);
        if (result.content().isPresent()) {
            writer.add(result.document(), result.content().get());
            written++;
        } else {
            failed++;
        }
        listener.step();
    }

    int written() {
        return written;
    }

    int failed() {
        return failed;
    }
}
