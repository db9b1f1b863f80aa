package org.attestnlp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.attestnlp.pipeline.AttestPipeline;
import org.attestnlp.report.CorpusReport;
import org.attestnlp.run.Corpus;
import org.attestnlp.run.CorpusRun;
import org.attestnlp.run.RunSettings;
import org.attestnlp.run.RunSummary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest annotate}: texts in, XMI and tables out. */
@Command(
        name = "annotate",
        description = "Annotates documents and writes CAS XMI and one table per layer.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Writes DIR/xmi/<name>.xmi with DIR/xmi/TypeSystem.xml; in DIR the tables",
            "organizations.csv, quotations.csv, claims.csv, casualties.csv, documents.csv,",
            "and failures.csv with the documents that were left out, and why.",
            "Offsets are UTF-16 code units. Options can stand in a file:",
            "attest annotate @options.txt",
            "Exit status: 0 all well, 1 some documents failed, 2 wrong usage,",
            "3 results cannot be written."
        })
final class AnnotateCommand implements Callable<Integer> {

    /** Exit status when the run had to stop. */
    static final int STOPPED = 3;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "Longest time for one document (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Override
    public Integer call() throws IOException, UIMAException {
        PrintWriter err = spec.commandLine().getErr();
        try (Progress progress = new Progress(err, options.quiet())) {
            RunSettings settings = settings();
            Corpus corpus = input.corpus(settings.output(), System.in, progress);
            return run(settings, corpus, progress);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private RunSettings settings() throws UIMAException {
        if (timeout < 1 || input.maxChars() < 1) {
            throw new IllegalArgumentException("--timeout and --max-chars are 1 or more");
        }
        RunSettings settings = new RunSettings(
                output.folder(),
                options.threads(),
                Duration.ofSeconds(timeout),
                input.maxChars(),
                input.anyLanguage(),
                output.resume(),
                engines.layers(),
                output.casFormats(),
                output.tableFormats(),
                engines.parameters(),
                input.fingerprint());
        AttestPipeline.description(settings.types(), settings.parameters());
        return settings;
    }

    private int run(RunSettings settings, Corpus corpus, Progress progress) throws IOException, UIMAException {
        Thread farewell = new Thread(() -> spec.commandLine()
                .getErr()
                .println(System.lineSeparator()
                        + "attest: interrupted; the same command with --resume goes on from here"));
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            RunSummary summary = new CorpusRun(settings, new Version().getVersion()[0], progress).annotate(corpus);
            progress.close();
            if (!options.quiet()) {
                spec.commandLine().getOut().print(summary.render(settings.output()));
                spec.commandLine().getOut().flush();
            }
            if (output.report() != null && summary.annotated() > 0) {
                writeReport(settings);
            }
            return summary.failed() == 0 ? 0 : 1;
        } catch (IOException e) {
            spec.commandLine().getErr().println("attest: " + StoppedRun.explain(e, settings.output()));
            return STOPPED;
        } finally {
            withdraw(farewell);
        }
    }

    private static void withdraw(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // Interrupted at the very end: the virtual machine has begun to stop and says so already.
        }
    }

    private void writeReport(RunSettings settings) throws IOException {
        Path annotated = settings.output().resolve(settings.casFormats().get(0).ending());
        CorpusReport.write(annotated, ReportCommand.TITLE, output.report());
    }
}
