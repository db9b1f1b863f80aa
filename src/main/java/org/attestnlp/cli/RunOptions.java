package org.attestnlp.cli;

import picocli.CommandLine.Option;

/** The options of commands that annotate a corpus. */
final class RunOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents annotated at the same time (default: number of cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors that end the run.")
    private boolean quiet;

    /**
     * Documents annotated at the same time.
     *
     * @throws IllegalArgumentException if there shall be none
     */
    int threads() {
        if (threads < 1) {
            throw new IllegalArgumentException("--threads is 1 or more");
        }
        return threads;
    }

    boolean quiet() {
        return quiet;
    }
}
