package org.attestnlp.run;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Calls when the time of a document is up. Thread-safe; alarms are called one after the other. */
class AlarmClock implements AutoCloseable {

    private final Duration timeout;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, AlarmClock::thread);

    AlarmClock(Duration timeout) {
        this.timeout = timeout;
        clock.setRemoveOnCancelPolicy(true);
        // A run that ends while a document begins needs no alarm for it.
        clock.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Thread thread(Runnable alarms) {
        Thread thread = new Thread(alarms, "attest-clock");
        thread.setDaemon(true);
        return thread;
    }

    /** Sets an alarm; who is done earlier cancels it. */
    Future<?> set(Runnable alarm) {
        return clock.schedule(alarm, timeout.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** After this no alarm begins. */
    @Override
    public void close() {
        clock.shutdownNow();
    }
}
