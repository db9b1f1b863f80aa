package org.attestnlp.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.attestnlp.run.RunListener;

/**
 * Shows how far a run has come: a bar with documents, rate and time left on a terminal, a line a minute where the output goes
 * to a file, nothing where quiet is asked for.
 */
final class Progress implements RunListener, AutoCloseable {

    private static final long NANOS_PER_LINE = 60_000_000_000L;

    private final PrintWriter err;
    private final boolean quiet;
    private final ProgressBar bar;
    private long found;
    private long done;
    private long start;
    private long nextLine;

    Progress(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
        this.bar = quiet || System.console() == null ? null : bar();
    }

    private static ProgressBar bar() {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Annotating")
                .setInitialMax(0)
                .setUnit(" docs", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .clearDisplayOnFinish()
                .build();
        bar.setExtraMessage(" loading models");
        return bar;
    }

    @Override
    public void found(long documents) {
        boolean first = found == 0;
        found += documents;
        if (bar != null) {
            bar.maxHint(found);
        } else if (first && !quiet) {
            print("Loading models");
        }
    }

    @Override
    public void ready() {
        start = System.nanoTime();
        nextLine = start + NANOS_PER_LINE;
        if (bar != null) {
            bar.setExtraMessage("");
        } else if (!quiet) {
            print("Annotating");
        }
    }

    @Override
    public void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (!quiet && System.nanoTime() > nextLine) {
            nextLine += NANOS_PER_LINE;
            print(line());
        }
    }

    private String line() {
        double rate = done / ((System.nanoTime() - start) / 1e9);
        return String.format(
                Locale.ROOT,
                "%,d of %,d documents, %.1f per second, %.0f minutes left",
                done,
                Math.max(found, done),
                rate,
                Math.max(0, found - done) / rate / 60);
    }

    @Override
    public void notice(String line) {
        if (!quiet) {
            print("attest: " + line);
        }
    }

    private void print(String line) {
        err.println(line);
        err.flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
