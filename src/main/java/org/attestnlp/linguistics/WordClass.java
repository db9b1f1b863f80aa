package org.attestnlp.linguistics;

import org.attestnlp.lexicon.ClosedClass;

/** Closed classes of words beside numbers, quotation marks and speakers. Their words stand in {@code word-classes.tsv}. */
enum WordClass implements ClosedClass<WordClass> {
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
    CLIPPED,
    /** When something is said, lemmas; the months are no part of it. */
    OCCASION_TIME,
    /** How something is said, lemmas. */
    OCCASION_SPEAKING,
    /** What somebody is held for a deed, lemmas. */
    ANSWERABLE,
    /** Words before an "over" that qualifies no number. */
    BEFORE_PARTICLE,
    /** What makes a number behind it a label. */
    NO_COUNT_BEFORE,
    /** What makes a number before it no count. */
    NO_COUNT_AFTER
}
