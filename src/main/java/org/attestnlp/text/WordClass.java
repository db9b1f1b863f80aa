package org.attestnlp.text;

import org.attestnlp.lexicon.ClosedClass;

/**
 * Closed classes of words that tell what a line of a page is and where a sentence ends, in lower case and without the punctuation around them
 * ({@link Words#bare}) unless they say otherwise. Their words stand in {@code word-classes.tsv}.
 */
enum WordClass implements ClosedClass<WordClass> {
    /** Words that titles and names leave small. */
    FUNCTION,
    /** Words before a colon that introduce a quotation rather than a list. */
    SPEECH,
    /** Auxiliaries and the like, which sentences have and headlines leave out. */
    AUXILIARY,
    /** What stands beside a time of the day: halves of the day and zones. */
    CLOCK,
    /** Words that may stand small among the names of a credit. */
    CREDIT,
    /** Words that begin a sentence where they have a capital, with it: no name behind an abbreviation begins with them. */
    STARTER,
    /** Abbreviations that a name follows. */
    TITLE,
    /** Abbreviations that keep their stop where they end a sentence. */
    ABBREVIATION
}
