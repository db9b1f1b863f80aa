package org.attestnlp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Results for the terminal. */
public final class ResultText {

    private static final int NAMES_SHOWN = 5;

    private ResultText() {}

    /**
     * @param errors how many misses and false alarms to show of each rule, with what was taken for what; 0 shows neither
     */
    public static String of(Evaluation evaluation, int errors) {
        StringBuilder text = new StringBuilder();
        text.append(evaluation.documents())
                .append(evaluation.documents() == 1 ? " document, gold " : " documents, gold ")
                .append(evaluation.gold())
                .append(", predicted ")
                .append(evaluation.predicted())
                .append('\n');
        leftOut(text, evaluation.onlyGold(), "have no prediction and are not counted");
        leftOut(text, evaluation.onlyPredicted(), "have no gold and are not counted");
        table(text, EvaluationTables.scores(evaluation));
        table(text, EvaluationTables.features(evaluation));
        if (errors > 0) {
            EvaluationTables.matrices(evaluation).forEach(matrix -> table(text, matrix));
            for (ErrorGroup group : evaluation.errors()) {
                text.append('\n')
                        .append(group.title())
                        .append(" (")
                        .append(group.size())
                        .append(")\n");
                group.cases().stream().limit(errors).forEach(error -> error(text, error));
            }
        }
        return text.toString();
    }

    public static String of(Agreement agreement) {
        StringBuilder text = new StringBuilder();
        text.append(agreement.documents())
                .append(agreement.documents() == 1 ? " document" : " documents")
                .append(" annotated by all\n");
        table(text, EvaluationTables.pairs(agreement));
        table(text, EvaluationTables.alphas(agreement));
        return text.toString();
    }

    private static void leftOut(StringBuilder text, List<String> names, String why) {
        if (!names.isEmpty()) {
            text.append(names.size())
                    .append(' ')
                    .append(why)
                    .append(": ")
                    .append(names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", ")))
                    .append(names.size() > NAMES_SHOWN ? ", …" : "")
                    .append('\n');
        }
    }

    private static void error(StringBuilder text, ErrorCase error) {
        Context context = error.context();
        text.append("  ")
                .append(error.document())
                .append(' ')
                .append(error.place().begin());
        text.append("  ").append(context.before()).append('[').append(context.words());
        text.append(']').append(context.after()).append('\n');
    }

    private static void table(StringBuilder text, Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        List<List<String>> lines = new ArrayList<>(List.of(table.columns()));
        lines.addAll(table.rows());
        text.append('\n').append(table.title()).append('\n');
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                text.append(column == 0 ? "" : "  ").append(padded(lines, line, column));
            }
            stripTrailing(text);
            text.append('\n');
        }
    }

    private static void stripTrailing(StringBuilder text) {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    /** Numbers stand at the right, words at the left. */
    private static String padded(List<List<String>> lines, List<String> line, int column) {
        int width = lines.stream()
                .mapToInt(other -> other.get(column).length())
                .max()
                .orElse(0);
        String cell = line.get(column);
        String space = " ".repeat(width - cell.length());
        String sample = lines.get(lines.size() - 1).get(column);
        boolean number = !sample.isEmpty() && Character.isDigit(sample.charAt(0));
        return number ? space + cell : cell + space;
    }
}
