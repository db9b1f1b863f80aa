package org.attestnlp.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.TypeSystem;
import org.attestnlp.io.CasFolder;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.Fault;
import org.attestnlp.io.RawDocument;
import org.attestnlp.io.ResultTable;
import org.attestnlp.pipeline.AttestPipeline;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;

/**
 * One run over a corpus. Documents are annotated by several threads, within a window that bounds memory, and their results
 * written in the order of the corpus, so that they are the same for any number of threads.
 */
public final class CorpusRun {

    private static final List<String> COUNTED = List.of(
            Organization._TypeName,
            Source._TypeName,
            Cue._TypeName,
            Quotation._TypeName,
            Claim._TypeName,
            CasualtyFigure._TypeName);

    /** Documents under way per thread: enough that a long one does not leave the other threads idle. */
    private static final int WINDOW = 16;

    /** Bytes of archive entries and lines that wait to be annotated. */
    private static final long WINDOW_BYTES = 64L << 20;

    private final RunSettings settings;
    private final String version;
    private final RunListener listener;
    private final Deque<Task> window = new ArrayDeque<>();
    private final NameIndex names = new NameIndex();
    private final Tally tally = new Tally(COUNTED);
    private long windowBytes;

    /**
     * @param version of Attest, for results depend on it
     */
    public CorpusRun(RunSettings settings, String version, RunListener listener) {
        this.settings = settings;
        this.version = version;
        this.listener = listener;
    }

    /**
     * Annotates the corpus and puts the tables in place.
     *
     * @throws IOException if the results cannot be written, or another run writes to the same folder
     * @throws UIMAException if the pipeline cannot be made
     */
    public RunSummary annotate(Corpus corpus) throws IOException, UIMAException {
        try (StateFolder state = new StateFolder(settings.output())) {
            DocumentWorker.Shared shared = shared(state);
            DocumentWorker first = worker(shared);
            TypeSystem types = first.jcas().getTypeSystem();
            for (CasFolder folder : shared.folders()) {
                folder.writeTypeSystem(types);
            }
            try (EarlierResults earlier = earlier(state);
                    ResultWriter writer =
                            new ResultWriter(state, shared.tables(), types, settings.fingerprint(version));
                    WorkerPool pool = new WorkerPool(
                            first,
                            settings.threads(),
                            new AlarmClock(settings.timeout()),
                            () -> worker(shared),
                            this::timeout)) {
                pool.start();
                listener.ready();
                corpus.forEach(document -> submit(document, earlier, pool, writer));
                while (!window.isEmpty()) {
                    finish(writer);
                }
                writer.commit();
            }
            return tally.summary();
        }
    }

    private DocumentWorker.Shared shared(StateFolder state) {
        return new DocumentWorker.Shared(
                new DocumentReader(settings.maxChars(), settings.anyLanguage()),
                settings.casFormats().stream()
                        .map(format -> new CasFolder(settings.output(), format))
                        .toList(),
                settings.tables(),
                COUNTED,
                state);
    }

    private EarlierResults earlier(StateFolder state) throws IOException {
        if (!settings.resume()) {
            state.forget();
            return new EarlierResults(List.of());
        }
        return state.earlierResults(
                settings.fingerprint(version),
                settings.tables().stream().map(ResultTable::fileName).toList());
    }

    private DocumentWorker worker(DocumentWorker.Shared shared) throws UIMAException {
        return new DocumentWorker(AttestPipeline.engine(settings.types(), settings.parameters()), shared);
    }

    private Outcome timeout(Task task) {
        return new Outcome.Failed(
                task.document().name(),
                Fault.TIMEOUT,
                "took longer than " + settings.timeout().toSeconds() + " seconds; raise --timeout or split it");
    }

    private void submit(RawDocument document, EarlierResults earlier, WorkerPool pool, ResultWriter writer)
            throws IOException {
        while (window.size() >= WINDOW * settings.threads() || windowBytes > WINDOW_BYTES) {
            finish(writer);
        }
        Task task = new Task(document, earlier.find(document.name()));
        if (names.put(document.name(), 0) == NameIndex.NONE) {
            pool.submit(task);
        } else {
            task = Task.done(
                    document,
                    new Outcome.Failed(
                            document.name(),
                            Fault.DUPLICATE,
                            "has the name of an earlier document; annotate the two in two runs"));
        }
        window.add(task);
        windowBytes += document.weight();
    }

    /** Waits for the document that comes next and writes its results. */
    private void finish(ResultWriter writer) throws IOException {
        Task task = window.remove();
        windowBytes -= task.document().weight();
        Outcome outcome = task.outcome().join();
        if (outcome instanceof Outcome.Annotated annotated) {
            writer.add(annotated);
            tally.annotated(annotated.counts());
            annotated.notice().ifPresent(notice -> listener.notice(annotated.document() + ": " + notice));
        } else if (outcome instanceof Outcome.Kept kept) {
            writer.add(kept);
            tally.kept(kept.earlier().counts());
        } else if (outcome instanceof Outcome.Failed failed) {
            writer.add(failed);
            tally.failed(failed.fault());
            listener.notice(failed.document() + ": " + failed.reason());
        } else if (outcome instanceof Outcome.Stopped stopped) {
            throw stopped.cause();
        }
        listener.step();
    }
}
