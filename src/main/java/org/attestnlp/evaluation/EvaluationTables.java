package org.attestnlp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** The figures of an evaluation or agreement as tables. */
final class EvaluationTables {

    private EvaluationTables() {}

    static Table scores(Evaluation evaluation) {
        Table table = new Table(
                "scores",
                "Annotations found",
                "type",
                "match",
                "gold",
                "predicted",
                "hits",
                "precision",
                "precision 95 %",
                "recall",
                "recall 95 %",
                "F1",
                "F1 95 %");
        for (TypeScore score : evaluation.types()) {
            addScore(table, score.type(), "exact", score.exact());
            addScore(table, score.type(), "overlap", score.overlap());
        }
        return table;
    }

    private static void addScore(Table table, String type, String match, List<Counts> documents) {
        Counts all = TypeScore.total(documents);
        List<Object> cells = new ArrayList<>(List.of(type, match, all.gold(), all.predicted(), all.hits()));
        List<ToDoubleFunction<Counts>> figures = List.of(Counts::precision, Counts::recall, Counts::f1);
        for (ToDoubleFunction<Counts> figure : figures) {
            cells.add(decimal(figure.applyAsDouble(all)));
            cells.add(Interval.of(documents, figure));
        }
        table.row(cells.toArray());
    }

    static Table features(Evaluation evaluation) {
        Table table =
                new Table("features", "Features and links of what was found", "feature", "right", "of", "accuracy");
        evaluation.features().forEach((name, score) -> addAccuracy(table, name, score));
        evaluation.links().forEach((name, score) -> addAccuracy(table, name, score));
        return table;
    }

    private static void addAccuracy(Table table, String name, FeatureScore score) {
        table.row(name, score.right(), score.all(), decimal(score.accuracy()));
    }

    /** For each gold value what was predicted, the most frequent first. Features with open values are left out. */
    static Table confusions(Evaluation evaluation) {
        Table table = new Table("confusions", "What was taken for what", "feature", "gold", "predicted", "times");
        evaluation.features().forEach((name, score) -> addConfusions(table, name, score));
        return table;
    }

    private static void addConfusions(Table table, String name, FeatureScore score) {
        if (score.isClosedList()) {
            score.confusions().forEach((gold, row) -> row.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .forEach(cell -> table.row(name, gold, cell.getKey(), cell.getValue())));
        }
    }

    /** For each feature with a closed list a matrix: a row for each gold value, a column for each predicted one. */
    static List<Table> matrices(Evaluation evaluation) {
        List<Table> tables = new ArrayList<>();
        evaluation.features().forEach((name, score) -> {
            if (score.isClosedList() && score.right() < score.all()) {
                tables.add(matrix(name, score));
            }
        });
        return tables;
    }

    private static Table matrix(String name, FeatureScore score) {
        SortedSet<String> predicted = new TreeSet<>();
        score.confusions().values().forEach(row -> predicted.addAll(row.keySet()));
        List<String> columns = new ArrayList<>(List.of("gold \\ predicted"));
        columns.addAll(predicted);
        Table table = new Table(name.toLowerCase(Locale.ROOT), name, columns.toArray(String[]::new));
        score.confusions().forEach((gold, row) -> {
            List<Object> cells = new ArrayList<>(List.of(gold));
            predicted.forEach(value -> cells.add(row.getOrDefault(value, 0)));
            table.row(cells.toArray());
        });
        return table;
    }

    static Table rules(Evaluation evaluation) {
        Table table = new Table("rules", "How often a rule is right", "type", "rule", "right", "wrong", "precision");
        for (RuleScore rule : evaluation.rules()) {
            table.row(
                    rule.type(),
                    rule.rule(),
                    rule.right(),
                    rule.wrong(),
                    decimal(Counts.share(rule.right(), rule.right() + rule.wrong())));
        }
        return table;
    }

    static Table errors(Evaluation evaluation) {
        Table table = new Table(
                "errors",
                "Misses and false alarms",
                "type",
                "error",
                "rule",
                "document",
                "begin",
                "end",
                "before",
                "text",
                "after");
        evaluation.errors().forEach(group -> group.cases().forEach(error -> addError(table, error)));
        return table;
    }

    private static void addError(Table table, ErrorCase error) {
        table.row(
                error.type(),
                error.missed() ? "missed" : "false alarm",
                error.rule(),
                error.document(),
                error.place().begin(),
                error.place().end(),
                error.context().before(),
                error.context().words(),
                error.context().after());
    }

    static Table pairs(Agreement agreement) {
        Table table = new Table(
                "pairs",
                "Agreement of every two",
                "one",
                "other",
                "type",
                "annotations of one",
                "of the other",
                "F1 exact",
                "F1 overlap",
                "F1 overlap 95 %");
        for (Agreement.PairScore pair : agreement.pairs()) {
            for (TypeScore score : pair.evaluation().types()) {
                Counts exact = TypeScore.total(score.exact());
                table.row(
                        pair.one(),
                        pair.other(),
                        score.type(),
                        exact.gold(),
                        exact.predicted(),
                        decimal(exact.f1()),
                        decimal(TypeScore.total(score.overlap()).f1()),
                        Interval.of(score.overlap(), Counts::f1));
            }
        }
        return table;
    }

    static Table alphas(Agreement agreement) {
        Table table = new Table("alpha", "Krippendorff's alpha for units, all together", "type", "alpha");
        agreement.alphas().forEach(alpha -> table.row(alpha.type(), decimal(alpha.value())));
        return table;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
