package org.attestnlp.organization;

import org.attestnlp.lexicon.ClosedClass;

/** Closed classes of words in names. Their words stand in {@code word-classes.tsv}. */
enum WordClass implements ClosedClass<WordClass> {
    /** Articles inside names, of other languages too. */
    ARTICLE,
    /** Nouns whose "of" goes on with a list. */
    LIST_HEAD,
    /** What a state's executive is called. */
    GOVERNMENT,
    /** What joins a state and its government. */
    GOVERNMENT_LINK
}
