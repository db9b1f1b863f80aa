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
    FRACTION,
    /** Joins what happened to the moment at which people die of it. */
    SAME_MOMENT,
    /** Joins two clauses. */
    CLAUSE_JOINT,
    /** What opens a part of the people counted before. */
    PART_OPENER,
    /** Stands for some of those counted before. */
    SHARE,
    /** What may stand before a part of whom it is said who they were. */
    DESCRIBING_JOINT,
    /** What may stand before a number that goes on with what was said of the one before. */
    CONTINUING_JOINT,
    /** Behind a number that goes on in another place. */
    OTHER_PLACE,
    /** What may stand between "no" and the harm. */
    REPORTED,
    /** With which a wound is death. */
    FATALLY,
    /** Relative pronouns. */
    RELATIVE,
    /** Adverbs behind a number to whom the same happened later. */
    LATER,
    /** Prepositions between an estimate and who made it. */
    BEFORE_GIVER,
    /** Who may be a soldier or not, lemmas. */
    EITHER,
    /** Attributes of who is a soldier no more. */
    FORMER,
    /** The bodies of the dead, lemmas. */
    BODY,
    /** Prepositions whose time lasts until the report. */
    OPEN_TIME,
    /** What narrows a time behind it: late on Sunday. */
    NARROWER,
    /** Adverbs that measure from a time the text has named: two days before. */
    MEASURED,
    /** Behind which a part is named in passing. */
    PASSING,
    /** What says that nearly all are meant: mostly pupils. */
    WHOLE,
    /** What makes a number behind it an age. */
    AGE,
    /** How those are who were hurt: "stable". */
    HEALTH,
    /** Who buries the dead: what buries people otherwise kills or hides them. */
    MOURNER,
    /** What is not of this world: "simulated", lemmas. */
    FICTION,
    /** Verbs of saying, forms. */
    SAYING,
    /** Who is lost by death, not by leaving, lemmas: nurses, passers-by. */
    LOSABLE,
    /** How a number changed "from" another, forms. */
    CHANGE,
    /** What a number is put at, forms. */
    PUT,
    /** Who makes prisoners without being a soldier, lemmas. */
    CAPTOR_GROUP,
    /** What may stand between a verb and its number. */
    BEFORE_NUMBER,
    /** Nouns that want to know of whom, lemmas. */
    RELATIONAL,
    /** What makes "with" mean company. */
    COMPANION,
    /** Who leaves a place for good, lemmas. */
    INHABITANT,
    /** What harms people without wanting to, lemmas: landslides, bullets. */
    CAUSE,
    /** What stands between harm and its cause. */
    BEFORE_CAUSE,
    /** Who looks for the missing, lemmas. */
    SEARCHER,
    /** What only the law does to people, lemmas: no abduction. */
    LAW,
    /** What may stand between a noun for the harm and "of". */
    BEFORE_ASIDE,
    /** What the text calls those of whom it has told. */
    LISTED,
    /** Verbs behind the people whom a toll counts. */
    COUNT_VERB,
    /** What stands for people just named, behind "of". */
    SUM,
    /** Participles that a number without a noun takes in as its noun. */
    NOMINAL,
    /** Verbs that change or give a toll, lemmas. */
    REVISER,
    /** What a reviser changes, lemmas. */
    TOLL_NOUN,
    /** Verbs of a clause put in that names who gives a figure, lemmas. */
    SAYER
}
