package org.attestnlp.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run has come: a bar on a terminal, nothing where the output goes to a file. */
final class Progress implements AutoCloseable {

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(int documents, PrintWriter err) {
        if (System.console() == null) {
            err.println("Loading models, then annotating " + documents + (documents == 1 ? " document" : " documents"));
            err.flush();
            return new Progress(null);
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Annotating")
                .setInitialMax(documents)
                .setUnit(" docs", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
        bar.setExtraMessage(" loading models");
        return new Progress(bar);
    }

    /** Says that the models are loaded and documents come next. */
    void ready() {
        if (bar != null) {
            bar.setExtraMessage("");
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
