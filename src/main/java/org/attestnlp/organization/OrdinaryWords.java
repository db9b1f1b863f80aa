package org.attestnlp.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.lexicon.LexiconException;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Word;

/** Words that are no names though they may be capitalised, and words that say what a name beside them is. */
final class OrdinaryWords {

    private static final Set<String> FUNCTION_TAGS =
            Set.of("DT", "IN", "CC", "PRP", "PRP$", "TO", "MD", "WDT", "WP", "WP$", "WRB", "EX", "UH", "PDT", "RB");

    private final Map<String, Set<String>> byClass = new HashMap<>();

    private OrdinaryWords() {}

    /**
     * @throws LexiconException if the resource is malformed
     */
    static OrdinaryWords load() {
        OrdinaryWords words = new OrdinaryWords();
        for (Row row : LexiconTable.resource(OrdinaryWords.class, "words.tsv").rows()) {
            words.byClass
                    .computeIfAbsent(row.require("class"), key -> new HashSet<>())
                    .add(row.require("word"));
        }
        return words;
    }

    /** Whether the lexicon has the word, by its lower-case form, in this class. */
    boolean has(String wordClass, String word) {
        return byClass.getOrDefault(wordClass, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word is written as a name and is no function word, month or the like. */
    boolean mayBeName(Word word) {
        String text = word.text();
        if (Spelling.isOrdinal(text)) {
            return true;
        }
        if (!Spelling.isCapitalised(text) || has("never", text)) {
            return false;
        }
        boolean upper = Spelling.isUpperCase(text) && text.length() > 1;
        return upper || !FUNCTION_TAGS.contains(word.pos()) || !has("function", text);
    }
}
