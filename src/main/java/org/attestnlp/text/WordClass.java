package org.attestnlp.text;

import java.util.Map;
import java.util.Set;
import org.attestnlp.lexicon.WordSets;

/** Closed classes of words that tell what a line of a page is. Their words stand in {@code word-classes.tsv}. */
enum WordClass {
    /** Words that titles and names leave small. */
    FUNCTION,
    /** Words before a colon that introduce a quotation rather than a list. */
    SPEECH,
    /** Auxiliaries and the like, which sentences have and headlines leave out. */
    AUXILIARY,
    /** What stands beside a time of the day: halves of the day and zones. */
    CLOCK,
    /** Words that may stand small among the names of a credit. */
    CREDIT;

    private static final Map<WordClass, Set<String>> WORDS = WordSets.read(WordClass.class, "word-classes.tsv");

    /**
     * Whether the class holds the word.
     *
     * @param bare the word in lower case, without the punctuation around it; see {@link Words#bare}
     */
    boolean has(String bare) {
        return WORDS.get(this).contains(bare);
    }
}
