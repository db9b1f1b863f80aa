package org.attestnlp.run;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.uima.UIMAException;

/**
 * Threads that work off tasks, and an alarm for each task, which ends one that takes too long: the thread at fault is given up,
 * for Java cannot stop it, and another takes its place.
 */
final class WorkerPool implements AutoCloseable {

    /** Makes a worker; called by one thread at a time. */
    @FunctionalInterface
    interface Factory {
        DocumentWorker make() throws UIMAException;
    }

    /** What to say of a document whose time is up. */
    @FunctionalInterface
    interface TimeoutReport {
        Outcome of(Task task);
    }

    private final Factory factory;
    private final AlarmClock clock;
    private final TimeoutReport report;
    private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();
    private final Set<Lane> lanes = ConcurrentHashMap.newKeySet();
    private boolean closed;

    /** A thread with its worker. */
    private final class Lane extends Thread {

        private final DocumentWorker worker;
        private volatile boolean givenUp;
        private volatile Task task;

        Lane(DocumentWorker worker) {
            super("attest-worker");
            this.worker = worker;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!givenUp) {
                    work(queue.take());
                }
            } catch (InterruptedException e) {
                // the run is over, or this lane was given up
                Thread.currentThread().interrupt();
            }
        }

        /** Takes no more tasks, even if the one under way is deaf to interruption. */
        void giveUp() {
            givenUp = true;
            interrupt();
        }

        /** Returns once it is certain that this lane, given up, writes nothing more; it may go on annotating for a while. */
        void fallSilent() throws InterruptedException {
            Task underWay = task;
            if (underWay == null || !underWay.expires()) {
                join();
            }
        }

        private void work(Task next) {
            task = next;
            next.start();
            // Whoever gave up before the start could not expire the task: that has to be seen here.
            if (givenUp) {
                return;
            }
            Future<?> alarm = clock.set(() -> expire(this, next));
            worker.run(next);
            alarm.cancel(false);
        }
    }

    /**
     * @param first a worker that was made already
     * @param clock tells when a document's time is up; closed with the pool
     * @throws UIMAException if a worker cannot be made
     */
    WorkerPool(DocumentWorker first, int threads, AlarmClock clock, Factory factory, TimeoutReport report)
            throws UIMAException {
        this.factory = factory;
        this.clock = clock;
        this.report = report;
        lanes.add(new Lane(first));
        while (lanes.size() < threads) {
            lanes.add(new Lane(factory.make()));
        }
    }

    void start() {
        lanes.forEach(Thread::start);
    }

    void submit(Task task) {
        queue.add(task);
    }

    private void expire(Lane lane, Task task) {
        if (task.expires()) {
            try {
                replace(lane);
            } finally {
                task.outcome().complete(report.of(task));
            }
        }
    }

    private void replace(Lane lane) {
        lane.giveUp();
        lanes.remove(lane);
        try {
            add(new Lane(factory.make()));
        } catch (UIMAException e) {
            throw new IllegalStateException("A second worker cannot be made where the first could", e);
        }
    }

    /** A pool that was closed while the lane was made would never end it. */
    private synchronized void add(Lane lane) {
        if (!closed) {
            lanes.add(lane);
            lane.start();
        }
    }

    private synchronized void giveUp() {
        closed = true;
        lanes.forEach(Lane::giveUp);
    }

    /** After this nothing more is written, so that whoever comes next finds the results at rest. */
    @Override
    public void close() {
        queue.clear();
        clock.close();
        giveUp();
        try {
            for (Lane lane : lanes) {
                lane.fallSilent();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
