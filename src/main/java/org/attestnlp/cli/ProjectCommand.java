package org.attestnlp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.attestnlp.inception.project.ProjectResources;
import org.attestnlp.inception.project.ProjectSettings;
import org.attestnlp.inception.project.ProjectWriter;
import org.attestnlp.io.DocumentReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest project}: texts in, a project for INCEpTION out. */
@Command(
        name = "project",
        description = "Annotates documents and writes a project that INCEpTION imports.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "The project has layers, tag sets, guidelines, constraints and recommenders;",
            "its documents are annotated. Import it on INCEpTION's page of projects.",
            "More than 95 MB become FILE-1.zip, FILE-2.zip, …",
            "Exit status: 0 all well, 1 some documents failed, 2 wrong usage,",
            "3 the project cannot be written."
        })
final class ProjectCommand implements Callable<Integer> {

    private static final String NO_SERVICE = "none";

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The project, such as project.zip.")
    private Path output;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What INCEpTION calls the project (default: FILE without .zip).")
    private String name;

    @Option(
            names = "--service",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8765/",
            description = "Where 'attest serve' or the plugin answers, or none for a project without recommenders"
                    + " (default: ${DEFAULT-VALUE}).")
    private String service;

    @Option(names = "--plain", description = "Put in plain text without annotations: all are suggested.")
    private boolean plain;

    @Option(
            names = "--sure",
            paramLabel = "CONFIDENCE",
            description = "Organizations, quotations and claims below are not put in, but suggested (default: "
                    + ProjectSettings.DEFAULT_SURE
                    + "; 0 puts in all, as does --service none).")
    private Double sure;

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--layers",
            paramLabel = "FILE",
            description = "Write the layers alone, too, for the import in the settings of another project.")
    private Path layers;

    @Override
    public Integer call() throws UIMAException {
        PrintWriter err = spec.commandLine().getErr();
        try (ProjectWriter writer = new ProjectWriter(file(), settings(), ProjectWriter.LARGEST)) {
            ProjectRun run = annotate(writer);
            if (layers != null) {
                Files.write(layers, ProjectResources.read(ProjectResources.LAYERS));
            }
            report(run, writer.commit(), writer.leftovers());
            return run.failed() == 0 ? 0 : 1;
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            err.println("attest: " + output + " cannot be written: " + e.getMessage() + "; name another or make room");
            return AnnotateCommand.STOPPED;
        }
    }

    private Path file() {
        if (Files.isDirectory(output)) {
            throw new IllegalArgumentException(output + " is a folder; name a file such as project.zip");
        }
        return output;
    }

    private ProjectSettings settings() {
        String file = String.valueOf(output.getFileName());
        Optional<URI> url = NO_SERVICE.equals(service) ? Optional.empty() : Optional.of(URI.create(service));
        double otherwise = url.isPresent() ? ProjectSettings.DEFAULT_SURE : 0;
        return new ProjectSettings(
                name == null ? file.replaceFirst("\\.zip$", "") : name, url, plain, sure == null ? otherwise : sure);
    }

    private ProjectRun annotate(ProjectWriter writer) throws IOException, UIMAException {
        try (Progress progress = new Progress(spec.commandLine().getErr(), options.quiet())) {
            DocumentReader reader = new DocumentReader(input.maxChars(), input.anyLanguage());
            ProjectRun run = new ProjectRun(reader, writer, !plain, options.threads(), progress);
            run.annotate(input.corpus(output, System.in, progress));
            return run;
        }
    }

    private void report(ProjectRun run, List<Path> files, List<Path> leftovers) {
        if (!options.quiet()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(run.written()
                    + (run.written() == 1 ? " document" : " documents")
                    + (run.failed() == 0 ? "" : ", " + run.failed() + " failed"));
            files.forEach(file -> out.println("written to " + file));
            out.flush();
            leftovers.forEach(file -> spec.commandLine()
                    .getErr()
                    .println("attest: " + file + " is left of an earlier run; do not import it with these"));
        }
    }
}
