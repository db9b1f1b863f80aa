package org.attestnlp.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The time for which a thread has the processor: what other threads and processes do meanwhile costs none of it. */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOK_MILLIS = 100;

    private CpuTime() {}

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** What the work takes of this thread, in nanoseconds. */
    public static long nanos(Work work) throws Exception {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    /**
     * Work that goes on for longer fails the test, and is left to itself.
     *
     * @param what for the message
     */
    public static void assertAtMost(Duration limit, String what, Work work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        Thread worker = new Thread(task, "limited");
        worker.setDaemon(true);
        worker.start();
        while (!ends(task)) {
            Duration taken = Duration.ofNanos(Math.max(0, THREADS.getThreadCpuTime(worker.getId())));
            assertThat(taken).as("CPU time of %s", what).isLessThan(limit);
        }
    }

    private static boolean ends(FutureTask<Void> task) throws InterruptedException {
        try {
            task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new AssertionError("The work failed", e.getCause());
        }
    }
}
