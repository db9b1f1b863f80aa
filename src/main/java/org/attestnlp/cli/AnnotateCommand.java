package org.attestnlp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.attestnlp.io.InputFile;
import org.attestnlp.io.InputFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest annotate}: texts in, XMI and tables out. */
@Command(
        name = "annotate",
        description = "Annotates text files (UTF-8) and writes CAS XMI and one table per layer.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Writes DIR/xmi/<name>.xmi with DIR/xmi/TypeSystem.xml, and the tables organizations.csv, quotations.csv,",
            "claims.csv and casualties.csv in DIR. Offsets are UTF-16 code units.",
            "Exit status: 0 all well, 1 some documents failed, 2 wrong usage."
        })
final class AnnotateCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Text files, or folders with text files at any depth.")
    private List<Path> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder for the results; made if it is missing.")
    private Path output;

    @Override
    public Integer call() throws IOException, UIMAException {
        PrintWriter err = spec.commandLine().getErr();
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), output + " is not a folder; name another one for --output");
        }
        List<InputFile> files = InputFiles.find(inputs);
        if (files.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "no files in " + inputs + "; name files or folders that hold text files");
        }
        try (CorpusRun run = new CorpusRun(output, Progress.of(files.size(), err), err)) {
            RunSummary summary = run.annotate(files);
            spec.commandLine().getOut().print(summary.render(output));
            spec.commandLine().getOut().flush();
            return summary.failed() == 0 ? 0 : 1;
        }
    }
}
