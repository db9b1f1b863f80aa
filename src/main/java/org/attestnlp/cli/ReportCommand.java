package org.attestnlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attestnlp.report.CorpusReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest report}: an annotated corpus as one page. */
@Command(
        name = "report",
        description = "Writes one page of HTML about an annotated corpus: who says how many, and who says what.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "The page holds the documents and all that it needs; it opens in any browser, without a network.",
            "Exit status: 0 all well, 1 cannot read or write, 2 wrong usage."
        })
final class ReportCommand implements Callable<Integer> {

    /** Heading of a page that nobody has named. */
    static final String TITLE = "Who says what";

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "ANNOTATED",
            description =
                    "Folder or ZIP archive of CAS XMI or UIMA CAS JSON, as Attest writes or INCEpTION exports them.")
    private Path annotated;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "report.html",
            description = "The page (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = TITLE,
            description = "Heading of the page (default: ${DEFAULT-VALUE}).")
    private String title;

    @Override
    public Integer call() throws IOException {
        int documents = CorpusReport.write(annotated, title, output);
        spec.commandLine().getOut().println(output + ": " + documents + (documents == 1 ? " document" : " documents"));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
