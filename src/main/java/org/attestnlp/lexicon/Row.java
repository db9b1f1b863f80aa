package org.attestnlp.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One entry of a lexicon.
 *
 * @param file the file's name, for messages
 * @param line line number from 1
 * @param cells value by column, trimmed; empty strings where the file has nothing
 */
public record Row(String file, int line, Map<String, String> cells) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /**
     * The cell of a column.
     *
     * @throws LexiconException if the file has no such column
     */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw error("needs a column '" + column + "'");
        }
        return cell;
    }

    /**
     * The cell of a column that must not be empty.
     *
     * @throws LexiconException if it is
     */
    public String require(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw error("column '" + column + "' is empty; fill it or delete the line");
        }
        return cell;
    }

    /** The cell's parts between commas, trimmed; empty for an empty cell. */
    public List<String> list(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        return cell.indexOf(',') < 0 ? List.of(cell) : List.of(COMMA.split(cell));
    }

    /**
     * The cell as a constant of an enumeration: {@code at-least} is {@code AT_LEAST}.
     *
     * @throws LexiconException if there is no such constant
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String cell = require(column);
        String name = cell.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw error("column '" + column + "': '" + cell + "' is none of "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
    }

    /**
     * The cell as a whole number.
     *
     * @throws LexiconException if it is none
     */
    public long number(String column) {
        String cell = require(column);
        try {
            return Long.parseLong(cell);
        } catch (NumberFormatException e) {
            throw error("column '" + column + "': '" + cell + "' is no whole number");
        }
    }

    /** An exception that says where in which file. */
    public LexiconException error(String message) {
        return new LexiconException(file + ":" + line + ": " + message);
    }
}
