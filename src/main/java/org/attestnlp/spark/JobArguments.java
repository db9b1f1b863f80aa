package org.attestnlp.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a job is asked for.
 *
 * @param files path or glob of files; null for a table
 * @param table path of a parquet table; null for files
 * @param idColumn column of the table with the documents' names
 * @param textColumn column of the table with the texts
 * @param output folder of the results, which must not hold any yet
 * @param maxChars longest text, in UTF-16 code units
 * @param anyLanguage whether documents are annotated that are not in English
 */
record JobArguments(
        String files,
        String table,
        String idColumn,
        String textColumn,
        String output,
        int maxChars,
        boolean anyLanguage) {

    private static final Set<String> NAMES =
            Set.of("--files", "--table", "--id-column", "--text-column", "--output", "--max-chars", "--language");

    /**
     * @throws IllegalArgumentException if an argument is unknown or missing
     */
    static JobArguments parse(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        arguments[i] + ": arguments are pairs of a name and a value; names are "
                                + String.join(", ", NAMES.stream().sorted().toList()));
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        if (values.containsKey("--files") == values.containsKey("--table") || !values.containsKey("--output")) {
            throw new IllegalArgumentException("needed are --output and either --files or --table");
        }
        return new JobArguments(
                values.get("--files"),
                values.get("--table"),
                values.getOrDefault("--id-column", "id"),
                values.getOrDefault("--text-column", "text"),
                values.get("--output"),
                maxChars(values.getOrDefault("--max-chars", "1000000")),
                anyLanguage(values.getOrDefault("--language", "auto")));
    }

    private static int maxChars(String value) {
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("--max-chars is a number of 1 or more, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static boolean anyLanguage(String value) {
        if (!Set.of("auto", "en").contains(value)) {
            throw new IllegalArgumentException("--language is auto or en, not " + value);
        }
        return "en".equals(value);
    }
}
