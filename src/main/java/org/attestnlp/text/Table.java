package org.attestnlp.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this package: tab-separated lines behind comments and a line of column names. */
final class Table {

    private Table() {}

    /** The cells of each entry. */
    static List<String[]> rows(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** The second cells of the entries whose first cell is this. */
    static Set<String> column(String resource, String first) {
        return rows(resource).stream()
                .filter(row -> row[0].equals(first))
                .map(row -> row[1])
                .collect(Collectors.toUnmodifiableSet());
    }
}
