package org.attestnlp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attestnlp.evaluation.Agreement;
import org.attestnlp.evaluation.Annotator;
import org.attestnlp.evaluation.Evaluation;
import org.attestnlp.evaluation.ResultFiles;
import org.attestnlp.evaluation.ResultText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest evaluate}: annotations against annotations. */
@Command(
        name = "evaluate",
        description = "Measures annotations against gold, or how far annotators agree.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Documents pair by name. Exact: the same span. Overlap: at least half of the",
            "characters (Jaccard index), one to one. Features and links are judged on",
            "annotations that overlap. 95 %% intervals are bootstrapped over documents.",
            "Exit status: 0 all well, 1 cannot compare, 2 wrong usage."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "2..*",
            description =
                    "GOLD PREDICTED, or the folders of three and more annotators. Each is a folder or ZIP archive of"
                            + " CAS XMI or UIMA CAS JSON, as Attest writes or INCEpTION exports them.")
    private List<Path> folders;

    @Option(
            names = "--agreement",
            description = "Treat two folders as annotators of equal standing: F1 and Krippendorff's alpha.")
    private boolean agreement;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Print what was taken for what, and by rule N misses and false alarms (default: ${DEFAULT-VALUE}).")
    private int show;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write all results there, as CSV tables and a page of HTML.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        List<Annotator> annotators = new ArrayList<>();
        for (Path folder : folders) {
            annotators.add(Annotator.read(folder));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (agreement || annotators.size() > 2) {
            Agreement result = Agreement.of(annotators);
            out.print(ResultText.of(result));
            if (output != null) {
                ResultFiles.write(result, output);
            }
        } else {
            Evaluation result = Evaluation.of(annotators.get(0), annotators.get(1));
            out.print(ResultText.of(result, show));
            if (output != null) {
                ResultFiles.write(result, output);
            }
        }
        out.flush();
        return 0;
    }
}
