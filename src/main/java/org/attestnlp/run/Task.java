package org.attestnlp.run;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.attestnlp.io.RawDocument;

/** A document on its way through a worker. Either the worker or the clock ends it, never both. */
final class Task {

    private enum State {
        WAITING,
        RUNNING,
        WRITING,
        EXPIRED
    }

    private final RawDocument document;
    private final Optional<EarlierResult> earlier;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    /**
     * @param earlier what an earlier run made of it
     */
    Task(RawDocument document, Optional<EarlierResult> earlier) {
        this.document = document;
        this.earlier = earlier;
    }

    /** A task that is over before it began. */
    static Task done(RawDocument document, Outcome outcome) {
        Task task = new Task(document, Optional.empty());
        task.outcome.complete(outcome);
        return task;
    }

    RawDocument document() {
        return document;
    }

    Optional<EarlierResult> earlier() {
        return earlier;
    }

    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    void start() {
        state.set(State.RUNNING);
    }

    /** Whether the worker may write results: not when time is up. */
    boolean beginsWriting() {
        return state.compareAndSet(State.RUNNING, State.WRITING);
    }

    /** Ends the task unless it has come to write. */
    boolean expires() {
        return state.compareAndSet(State.RUNNING, State.EXPIRED);
    }
}
