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
    GOVERNMENT_LINK,
    /** What joins a head noun in front to the rest of the name. */
    TAIL_LINK,
    /** What opens the rest of a name of which nothing but the head noun is known. */
    TAIL_OPENER,
    /** What ends the head of words that an acronym stands for. */
    HEAD_END,
    /** What stands between two names rather than inside one. */
    PLACING,
    /** What joins people and their body. */
    PEOPLE_LINK,
    /** What joins the words of names in Romance languages. */
    FOREIGN_LINK,
    /** What joins a head noun to what its name goes on with. */
    NAME_LINK,
    /** What a party calls its part in brackets. */
    FACTION,
    /** Bodies that are named by where they are. */
    MISSION,
    /** What a state is called in front of its name. */
    POLITY,
    /** Units that are told apart by numbers. */
    NUMBERED_UNIT
}
