package org.attestnlp.claim;

import org.attestnlp.lexicon.ClosedClass;

/** Closed classes of words, by lemma or form in lower case, that tell how a clause is put. Their words stand in {@code word-classes.tsv}. */
enum WordClass implements ClosedClass<WordClass> {
    /** What opens a clause beside the main one: a claim of its own, lemmas. */
    CONTRAST,
    /** What opens a clause and is no part of the claim, lemmas. */
    DROPPED_MARK,
    /** What is called or blamed is part of the claim, though the report is but the name it gets, lemmas. */
    NAMING,
    /** Modals of what ought to be. */
    DEONTIC_MODAL,
    /** Modals of what is to come. */
    FUTURE_MODAL,
    /** Modals of what is possible. */
    WEAK_MODAL,
    /** Who speaks. */
    FIRST_PERSON,
    /** Who is spoken to. */
    SECOND_PERSON,
    /** Who speaks, as a subject. */
    FIRST_SUBJECT,
    /** Who is spoken of, as a subject. */
    THIRD_SUBJECT,
    /** What is the speaker's. */
    OURS,
    /** What is theirs who are spoken of. */
    THEIRS,
    /** Modals with which the author does not vouch for it. */
    LIKELIHOOD,
    /** Whose number is a claim: people, weapons, votes, money, years, lemmas. */
    COUNTED,
    /** Verbs whose passive passes on what somebody unnamed says or thinks, lemmas. */
    HEARSAY,
    /** Verbs whose participle may have an object and yet be a passive: given a week, lemmas. */
    GIVING,
    /** Words that take back what stands behind them: far from certain, lemmas. */
    FAR
}
