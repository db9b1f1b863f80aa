package org.attestnlp.quotation;

import org.attestnlp.lexicon.ClosedClass;
import org.attestnlp.linguistics.Word;

/** Closed classes of words, by lemma, that tell how a sentence reports. Their words stand in {@code word-classes.tsv}. */
enum WordClass implements ClosedClass<WordClass> {
    /** Verbs whose first object is who is spoken to. */
    ADDRESSED,
    /** Verbs that often stand between commas with their speaker behind them. */
    INVERTED,
    /** Words that join a sentence to the one before. */
    CONNECTIVE,
    /** Modals with which a request or promise is only thought of. */
    MODAL,
    /** Words behind which an infinitive has not happened yet. */
    WANTED,
    /** Verbs that make or pass on a statement. */
    ISSUING,
    /** Verbs that give a figure. */
    PUTTING,
    /** Words for times that stand without a preposition. */
    TIME,
    /** What says something without a mouth. */
    DOCUMENT,
    /** Who or what a text cites as its source. */
    VOUCHER,
    /** Nouns for what is counted or measured. */
    MEASURE,
    /** What is said of people who come to harm, where a number of them is given. */
    FATE,
    /** Who takes in patients. */
    HOSPITAL,
    /** Prepositions that tie a participle or adjective to what it is about: briefed on, close to. */
    ATTACHING,
    /** Words before an estimate that say whose it is without naming anybody. */
    MOST,
    /** Words that open a clause before the main one. */
    SUBORDINATOR,
    /** What is said without being told: "the same", "nothing". */
    VAGUE,
    /** Nouns for what somebody has said, which an apposition comments on. */
    STATEMENT,
    /** What is done as custom has it, which "according to" names without a speaker. */
    CUSTOM,
    /** Who is named as the source behind the colon of a headline. */
    INFORMANT,
    /** Prepositions that go on with a noun phrase more often than with the verb before it. */
    JOINING,
    /** What is refused, not disputed, when somebody denies it. */
    GRANTED,
    /** Words with which nobody speaks. */
    NOBODY,
    /** The author, and the reader. */
    AUTHOR;

    /** Whether the class holds the word's lemma. */
    boolean has(Word word) {
        return has(word.lemma());
    }
}
