package org.attestnlp.evaluation;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Results as files: one CSV table each (RFC 4180, UTF-8), and all of them on one page of HTML. */
public final class ResultFiles {

    private ResultFiles() {}

    /**
     * Writes scores.csv, features.csv, confusions.csv, rules.csv, errors.csv and evaluation.html.
     *
     * @param folder made if it is missing
     */
    public static void write(Evaluation evaluation, Path folder) throws IOException {
        write(
                folder,
                "evaluation.html",
                evaluation.predicted() + " against " + evaluation.gold(),
                List.of(
                        EvaluationTables.scores(evaluation),
                        EvaluationTables.features(evaluation),
                        EvaluationTables.confusions(evaluation),
                        EvaluationTables.rules(evaluation),
                        EvaluationTables.errors(evaluation)));
    }

    /** Writes pairs.csv, alpha.csv and agreement.html. */
    public static void write(Agreement agreement, Path folder) throws IOException {
        write(
                folder,
                "agreement.html",
                "Agreement of " + String.join(", ", agreement.annotators()),
                List.of(EvaluationTables.pairs(agreement), EvaluationTables.alphas(agreement)));
    }

    private static void write(Path folder, String page, String title, List<Table> tables) throws IOException {
        Files.createDirectories(folder);
        for (Table table : tables) {
            try (CSVPrinter printer = new CSVPrinter(
                    Files.newBufferedWriter(folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8),
                    CSVFormat.RFC4180)) {
                printer.printRecord(table.columns());
                printer.printRecords(table.rows());
            }
        }
        Files.writeString(folder.resolve(page), template().execute(Map.of("title", title, "tables", tables)));
    }

    private static Template template() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ResultFiles.class.getResourceAsStream("evaluation.html")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(reader);
        }
    }
}
