package org.attestnlp.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Closed classes of words that stand in a file: columns {@code class}, {@code words} (between blanks) and {@code meaning}. */
public final class WordSets {

    private WordSets() {}

    /**
     * The words of each class, from a resource beside the enum that names the classes.
     *
     * @throws LexiconException if the file is missing or malformed, names a class that the enum does not know, or lacks one
     */
    public static <E extends Enum<E>> Map<E, Set<String>> read(Class<E> classes, String name) {
        LexiconTable table = LexiconTable.resource(classes, name);
        Map<E, Set<String>> words = new EnumMap<>(classes);
        for (Row row : table.rows()) {
            words.put(
                    row.constant("class", classes), Set.of(row.require("words").split(" ")));
        }
        for (E constant : classes.getEnumConstants()) {
            if (!words.containsKey(constant)) {
                throw new LexiconException(name + ": has no words for " + constant + "; add a line");
            }
        }
        return Collections.unmodifiableMap(words);
    }
}
