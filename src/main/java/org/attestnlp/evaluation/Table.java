package org.attestnlp.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Figures in rows, before anybody decides how they look. */
final class Table {

    private final String name;
    private final String title;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param name for a file, in small letters
     * @param title for people
     */
    Table(String name, String title, String... columns) {
        this.name = name;
        this.title = title;
        this.columns = List.of(columns);
    }

    Table row(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    List<String> columns() {
        return columns;
    }

    List<List<String>> rows() {
        return rows;
    }
}
