package org.attestnlp.evaluation;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
                        EvaluationTables.errors(evaluation)),
                Map.of(
                        "tables",
                        List.of(
                                EvaluationTables.scores(evaluation),
                                EvaluationTables.features(evaluation),
                                EvaluationTables.rules(evaluation)),
                        "matrices",
                        EvaluationTables.matrices(evaluation),
                        "errors",
                        evaluation.errors()));
    }

    /** Writes pairs.csv, alpha.csv and agreement.html. */
    public static void write(Agreement agreement, Path folder) throws IOException {
        List<Table> tables = List.of(EvaluationTables.pairs(agreement), EvaluationTables.alphas(agreement));
        write(
                folder,
                "agreement.html",
                "Agreement of " + String.join(", ", agreement.annotators()),
                tables,
                Map.of("tables", tables, "matrices", List.of(), "errors", List.of()));
    }

    private static void write(Path folder, String page, String title, List<Table> tables, Map<String, List<?>> parts)
            throws IOException {
        Files.createDirectories(folder);
        for (Table table : tables) {
            try (CSVPrinter printer = new CSVPrinter(
                    Files.newBufferedWriter(folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8),
                    CSVFormat.RFC4180)) {
                printer.printRecord(table.columns());
                printer.printRecords(table.rows());
            }
        }
        Map<String, Object> values = new HashMap<>(parts);
        values.put("heading", title);
        try (Writer writer = Files.newBufferedWriter(folder.resolve(page), StandardCharsets.UTF_8)) {
            template().execute(values, writer);
        }
    }

    private static Template template() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ResultFiles.class.getResourceAsStream("evaluation.html")),
                StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(reader);
        }
    }
}
