package org.attestnlp.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of closed classes; each file is read once. */
final class WordSets {

    private static final String FILE = "word-classes.tsv";
    private static final Map<Class<?>, Map<?, Set<String>>> FILES = new ConcurrentHashMap<>();

    private WordSets() {}

    /** The words of each class that the enumeration names. */
    static <E extends Enum<E>> Map<?, Set<String>> of(Class<E> classes) {
        Map<?, Set<String>> known = FILES.get(classes);
        return known != null
                ? known
                : FILES.computeIfAbsent(classes, file -> read(classes, LexiconTable.resource(classes, FILE)));
    }

    /**
     * The words of each class.
     *
     * @throws LexiconException if the table names a class that the enumeration does not know, names one twice or not at all, or a word twice in one class
     */
    static <E extends Enum<E>> Map<E, Set<String>> read(Class<E> classes, LexiconTable table) {
        Map<E, Set<String>> words = new EnumMap<>(classes);
        for (Row row : table.rows()) {
            if (words.put(row.constant("class", classes), words(row)) != null) {
                throw row.error("the class '" + row.get("class") + "' has a line already; join them");
            }
        }
        for (E constant : classes.getEnumConstants()) {
            if (!words.containsKey(constant)) {
                throw new LexiconException(table + ": has no words for " + constant + "; add a line");
            }
        }
        return words;
    }

    private static Set<String> words(Row row) {
        List<String> words = List.of(row.require("words").split(" "));
        Set<String> distinct = Set.copyOf(words);
        if (distinct.size() < words.size()) {
            throw row.error("column 'words' has a word twice");
        }
        return distinct;
    }
}
