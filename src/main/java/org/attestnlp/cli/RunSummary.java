package org.attestnlp.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What a run did.
 *
 * @param annotated documents annotated
 * @param failed documents that were left out, each with a line of its own on standard error
 * @param annotations number of annotations by type, in the order to show them
 * @param seconds wall-clock time
 */
record RunSummary(int annotated, int failed, Map<String, Long> annotations, double seconds) {

    /** A few lines for a person. */
    String render(Path output) {
        StringBuilder lines = new StringBuilder();
        line(lines, "documents", annotated);
        if (failed > 0) {
            line(lines, "failed", failed);
        }
        annotations.forEach((type, count) -> line(lines, type, count));
        lines.append(String.format(Locale.ROOT, "%-16s%8.1f%n", "seconds", seconds));
        return lines.append("written to ")
                .append(output)
                .append(System.lineSeparator())
                .toString();
    }

    private static void line(StringBuilder lines, String name, long number) {
        lines.append(String.format(Locale.ROOT, "%-16s%,8d%n", name, number));
    }
}
