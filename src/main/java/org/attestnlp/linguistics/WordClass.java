package org.attestnlp.linguistics;

import java.util.Map;
import java.util.Set;
import org.attestnlp.lexicon.WordSets;

/** Closed classes of words beside numbers and quotation marks. Their words stand in {@code word-classes.tsv}. */
enum WordClass {
    /** What opens the base of a fraction: a third of the men, half their men. */
    DETERMINER,
    /** What joins two vague numbers to a range that is open above: dozens, perhaps hundreds. */
    HEDGE,
    /** Vague numbers that may be compared. */
    COMPARED,
    /** Words before them that compare: as many, too few. */
    COMPARER,
    /** What makes a number behind it a sum of money. */
    CURRENCY,
    /** What is left of words that begin with an apostrophe. */
    CLIPPED;

    private static final Map<WordClass, Set<String>> WORDS = WordSets.read(WordClass.class, "word-classes.tsv");

    /** Whether the class holds these characters, which are in lower case. */
    boolean has(String form) {
        return WORDS.get(this).contains(form);
    }
}
