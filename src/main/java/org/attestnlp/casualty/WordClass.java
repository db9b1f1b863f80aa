package org.attestnlp.casualty;

import org.attestnlp.lexicon.ClosedClass;

/** Closed classes of words, by form or lemma, so that a weak tagger does no harm. Their words stand in {@code word-classes.tsv}. */
enum WordClass implements ClosedClass<WordClass> {
    /** Who makes prisoners, lemmas. */
    SOLDIERS,
    /** Words before a year. */
    BEFORE_YEAR,
    /** What may stand between "of" and a number. */
    BEFORE_SUFFERERS,
    /** What may stand between a verb and a number. */
    BEFORE_OBJECT,
    /** What joins counted groups that share a fate. */
    JOINT,
    /** Joins a group to a larger one. */
    AMONG,
    /** One of these has to stand between two subjects. */
    CONJUNCTION,
    /** What may stand between a whole and its part. */
    PART_JOINT,
    /** One of these has to stand between a whole and its part. */
    PART_MARK,
    /** Verbs that give a figure, lemmas. */
    PUTTER,
    /** Nouns for a figure or what holds it, lemmas. */
    DOCUMENT,
    /** What may stand between people and what is reported of them. */
    HEARSAY,
    /** Words for the rest of a number. */
    REST,
    /** Pronouns behind "of" that stand for people named before. */
    PARTITIVE,
    /** Articles and possessives. */
    DETERMINER,
    /** What is done with the bodies of the dead, lemmas. */
    FINDER,
    /** Attributes of bodies that govern. */
    OFFICE,
    /** What takes lives, lemmas and forms. */
    TAKER,
    /** Behind these stands a verb. */
    BEFORE_VERB,
    /** Prepositions that give a period if a time follows. */
    BEFORE_TIME,
    /** Nouns for times, lemmas. */
    TIME_NOUN,
    /** Prepositions that give a place. */
    BEFORE_PLACE,
    /** What makes it a plan, threat or forecast, lemmas. */
    PLANNER,
    /** Words right before the number of a toll. */
    BEFORE_TOLL,
    /** Counted nouns that name nobody, lemmas. */
    ABSTRACT,
    /** What stands before the noun but does not say who. */
    NO_VICTIM,
    /** Attributes of officers who are no soldiers. */
    POLICE,
    /** Forms of be, and get for the passive. */
    BE,
    /** Forms of have. */
    HAVE,
    /** Modal verbs. */
    MODAL,
    /** Verbs that join a subject and its state. */
    REMAIN,
    /** Adverbs that taggers miss. */
    ADVERB,
    /** Words that begin a statement of time. */
    TIME,
    /** Who is lost by death, lemmas. */
    KIN,
    /** Nouns behind which "of" brings what is counted. */
    COUNTER,
    /** Who says no more than how old or of which sex they are, lemmas. */
    AGE_OR_SEX,
    /** What belongs to armed forces, forms. */
    ARMED,
    /** Verbs whose time is that of what they count, lemmas. */
    RECORDER,
    /** Verbs whose subject gives the figure in their object, lemmas. */
    REPORTER,
    /** What brings people to safety, lemmas. */
    RESCUER,
    /** What counts one more: "a third". */
    ORDINAL,
    /** Nouns behind which "of" brings how many they are, lemmas. */
    COLLECTIVE,
    /** What makes prisoners of people, lemmas. */
    CAPTOR,
    /** Shares of a whole. */
    FRACTION
}
