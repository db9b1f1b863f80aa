package org.attestnlp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attestnlp.io.CasFormat;
import org.attestnlp.io.TableFormat;
import picocli.CommandLine.Option;

/** The options that say what is written. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder for the results; made if it is missing.")
    private Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "xmi,csv",
            description = "Any of xmi, json (UIMA CAS JSON), csv, jsonl, separated by commas"
                    + " (default: ${DEFAULT-VALUE}).")
    private List<String> formats;

    @Option(
            names = "--resume",
            description = "Go on with an earlier run into DIR: documents that are unchanged keep their results.")
    private boolean resume;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Also write a page of HTML about the whole corpus, as 'attest report' does; needs xmi or json.")
    private Path report;

    Path folder() {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new IllegalArgumentException(output + " is not a folder; name another one for --output");
        }
        return output;
    }

    /** The page to write, or null. It is made of the results, which holds for those of an earlier run, too. */
    Path report() {
        return report;
    }

    boolean resume() {
        return resume;
    }

    List<CasFormat> casFormats() {
        List<CasFormat> chosen = new ArrayList<>();
        for (CasFormat format : CasFormat.values()) {
            if (checked().contains(format.ending())) {
                chosen.add(format);
            }
        }
        if (report != null && chosen.isEmpty()) {
            throw new IllegalArgumentException("--report needs --format xmi or json");
        }
        return chosen;
    }

    List<TableFormat> tableFormats() {
        List<TableFormat> chosen = new ArrayList<>();
        for (TableFormat format : TableFormat.values()) {
            if (checked().contains(format.ending())) {
                chosen.add(format);
            }
        }
        return chosen;
    }

    private List<String> checked() {
        for (String format : formats) {
            if (!List.of("xmi", "json", "csv", "jsonl").contains(format)) {
                throw new IllegalArgumentException(
                        "--format: there is no " + format + "; it is xmi, json, csv or jsonl");
            }
        }
        return formats;
    }
}
