package org.attestnlp.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.uima.UIMAException;

/**
 * Threads that work off tasks, and a clock that ends those that take too long: the thread at fault is given up, for Java
 * cannot stop it, and another takes its place.
 */
final class WorkerPool implements AutoCloseable {

    /** Makes a worker; called by one thread at a time. */
    @FunctionalInterface
    interface Factory {
        DocumentWorker make() throws UIMAException;
    }

    private static final long TICK_MILLIS = 100;

    private final Factory factory;
    private final Duration timeout;
    private final TimeoutReport report;
    private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final Thread clock = new Thread(this::watch, "attest-clock");

    /** What to say of a document whose time is up. */
    @FunctionalInterface
    interface TimeoutReport {
        Outcome of(Task task);
    }

    /** A thread with its worker and what it is doing. */
    private final class Lane extends Thread {

        private final DocumentWorker worker;
        private volatile Task task;
        private volatile boolean givenUp;

        Lane(DocumentWorker worker) {
            super("attest-worker");
            this.worker = worker;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!givenUp) {
                    Task next = queue.take();
                    task = next;
                    worker.run(next);
                    task = null;
                }
            } catch (InterruptedException e) {
                // the run is over, or this lane was given up
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * @param first a worker that was made already
     * @throws UIMAException if a worker cannot be made
     */
    WorkerPool(DocumentWorker first, int threads, Duration timeout, Factory factory, TimeoutReport report)
            throws UIMAException {
        this.factory = factory;
        this.timeout = timeout;
        this.report = report;
        lanes.add(new Lane(first));
        for (int i = 1; i < threads; i++) {
            lanes.add(new Lane(factory.make()));
        }
    }

    void start() {
        lanes.forEach(Thread::start);
        clock.setDaemon(true);
        clock.start();
    }

    void submit(Task task) {
        queue.add(task);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(TICK_MILLIS);
                for (int i = 0; i < lanes.size(); i++) {
                    Task task = lanes.get(i).task;
                    if (task != null && task.expires(timeout.toNanos())) {
                        replace(i);
                        task.outcome().complete(report.of(task));
                    }
                }
            }
        } catch (InterruptedException e) {
            // the run is over
            Thread.currentThread().interrupt();
        }
    }

    private void replace(int lane) {
        lanes.get(lane).givenUp = true;
        lanes.get(lane).interrupt();
        try {
            lanes.set(lane, new Lane(factory.make()));
            lanes.get(lane).start();
        } catch (UIMAException e) {
            throw new IllegalStateException("A second worker cannot be made where the first could", e);
        }
    }

    @Override
    public void close() {
        clock.interrupt();
        lanes.forEach(Thread::interrupt);
    }
}
