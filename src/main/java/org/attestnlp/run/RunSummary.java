package org.attestnlp.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What a run did.
 *
 * @param annotated documents with results, those kept from an earlier run among them
 * @param kept documents kept from an earlier run
 * @param skipped documents left out because they are not in English
 * @param failed documents left out for another reason
 * @param annotations number of annotations by type, in the order to show them
 * @param seconds wall-clock time
 */
public record RunSummary(
        long annotated, long kept, long skipped, long failed, Map<String, Long> annotations, double seconds) {

    /** A few lines for a person. */
    public String render(Path output) {
        StringBuilder lines = new StringBuilder();
        line(lines, "documents", annotated);
        unlessNone(lines, "kept", kept);
        unlessNone(lines, "not English", skipped);
        unlessNone(lines, "failed", failed);
        annotations.forEach((type, count) -> line(lines, type, count));
        lines.append(String.format(Locale.ROOT, "%-16s%8.1f%n", "seconds", seconds));
        return lines.append("written to ")
                .append(output)
                .append(System.lineSeparator())
                .toString();
    }

    private static void unlessNone(StringBuilder lines, String name, long number) {
        if (number > 0) {
            line(lines, name, number);
        }
    }

    private static void line(StringBuilder lines, String name, long number) {
        lines.append(String.format(Locale.ROOT, "%-16s%,8d%n", name, number));
    }
}
