package org.attestnlp.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tab-separated files that hold Attest's lexicons and rules.
 *
 * <p>A file is UTF-8. Lines that begin with {@code #} are comments; among those before the first entry one must begin with
 * {@code # source:} and one with {@code # licence:}. The first other line names the columns; each further line is an entry
 * with as many cells. Empty lines are skipped. Where a column is called {@code id}, no two entries have the same.
 */
public final class LexiconTable {

    private static final String ID = "id";

    private final String file;
    private final List<String> comments = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private List<String> columns = List.of();

    private LexiconTable(String file) {
        this.file = file;
    }

    /**
     * Reads a resource that lies beside a class.
     *
     * @throws LexiconException if it is missing or malformed
     */
    public static LexiconTable resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException(name + ": not on the class path beside " + beside.getName()
                        + "; was the jar built without resources?");
            }
            return read(name, in);
        } catch (IOException e) {
            throw new LexiconException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a user's file.
     *
     * @throws LexiconException if it is missing or malformed
     */
    public static LexiconTable file(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), in);
        } catch (IOException e) {
            throw new LexiconException(
                    path + ": cannot be read: " + e.getMessage() + "; check path and permissions", e);
        }
    }

    static LexiconTable read(String file, InputStream in) throws IOException {
        LexiconTable table = new LexiconTable(file);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        int number = 0;
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                table.accept(++number, line);
            }
        } catch (CharacterCodingException e) {
            throw new LexiconException(file + ":" + (number + 1) + ": is not UTF-8; save the file as UTF-8", e);
        }
        table.requireHeader("# source:");
        table.requireHeader("# licence:");
        return table;
    }

    private void accept(int number, String line) {
        if (line.startsWith("#")) {
            comments.add(line);
        } else if (columns.isEmpty() && !line.isBlank()) {
            columns = List.of(line.strip().split("\t"));
        } else if (!line.isBlank()) {
            Row row = row(number, line);
            requireOwnId(row);
            rows.add(row);
        }
    }

    private Row row(int number, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new LexiconException(file + ":" + number + ": expected " + columns.size() + " cells ("
                    + String.join(", ", columns) + ") between tabs, found " + cells.length);
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(columns.get(i), cells[i].strip());
        }
        return new Row(file, number, byColumn);
    }

    private void requireOwnId(Row row) {
        String id = row.cells().get(ID);
        if (id != null && !ids.add(id)) {
            throw row.error("the id '" + id + "' has an entry already; name it otherwise or delete it");
        }
    }

    private void requireHeader(String start) {
        if (comments.stream().noneMatch(comment -> comment.startsWith(start))) {
            throw new LexiconException(
                    file + ":1: needs a comment line '" + start + " …' that says where the entries come from");
        }
    }

    public List<String> columns() {
        return columns;
    }

    /** The entries in the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    @Override
    public String toString() {
        return file + " " + Arrays.toString(columns.toArray()) + ", " + rows.size() + " entries";
    }
}
