package org.attestnlp.claim;

/** What the checkability model looks at. Each is 1 where it holds and 0 where not. */
enum Feature {
    /** Holds always. */
    BIAS,
    /** A casualty figure stands inside. */
    FIGURE,
    /** A number that is no date. */
    NUMBER,
    /** A number of people, weapons, votes, money or years. */
    NUMBER_OF_PEOPLE,
    /** A name of a country, people, body or person. */
    NAME,
    /** A date or length of time. */
    TIME,
    COMPARISON,
    /** The verb itself is a sign of harm; the next ones likewise. */
    VERB_HARM,
    VERB_BREACH,
    VERB_CONTROL,
    VERB_EFFECT,
    VERB_MOTIVE,
    VERB_CHANGE,
    VERB_MEETING,
    VERB_POSITION,
    VERB_SPEECH,
    VERB_DEMAND,
    VERB_PLAN,
    VERB_WISH,
    VERB_PROCEDURE,
    VERB_EVIDENCE,
    VERB_THOUGHT,
    /** A noun or modifier inside is a sign of harm; the next ones likewise. */
    WORD_HARM,
    WORD_BREACH,
    WORD_CONTROL,
    WORD_EFFECT,
    WORD_MOTIVE,
    WORD_CHANGE,
    WORD_MEETING,
    WORD_POSITION,
    WORD_HEDGE,
    WORD_EVALUATION,
    WORD_PROCEDURE,
    /** Will, would, likely. */
    FUTURE,
    /** Must, should, need to. */
    DEONTIC,
    /** Can, could, may, might. */
    POSSIBLE,
    NEGATED,
    PROGRESSIVE,
    PERFECT,
    /** Had done: what came before the events told. */
    PAST_PERFECT,
    PAST,
    PASSIVE,
    COPULA,
    /** The copula says that the subject is a such-and-such. */
    IDENTITY,
    EXISTENTIAL,
    /** The verb has a direct object. */
    TRANSITIVE,
    /** Is said, believed, feared to have done it: nobody is named who says so. */
    HEARSAY,
    /** Done in order to reach something. */
    PURPOSE,
    /** A clause is what the verb knows, means or says. */
    INNER_CLAUSE,
    /** A sole "to" with its verb, or a verb without any subject. */
    SUBJECTLESS,
    /** A verb in its base form: an order, or with "to" an aim. */
    IMPERATIVE,
    INFINITIVE,
    FIRST_PERSON,
    SECOND_PERSON,
    THIRD_PERSON,
    /** The subject is "I" or "we". */
    FIRST_SUBJECT,
    /** The subject is "he" or "she". */
    HE_SUBJECT,
    /** The subject is the name of a person. */
    PERSON_SUBJECT,
    /** The subject is "you". */
    SECOND_SUBJECT,
    /** An evaluation is what the copula says of the subject. */
    EVALUATED,
    QUESTION,
    SHORT,
    LONG,
    COORDINATE,
    RELATIVE,
    CONTRAST,
    CIRCUMSTANCE,
    COMPLEMENT,
    PHRASE,
    /** Stands in direct speech. */
    DIRECT,
    /** Told in the past tense in direct speech, as witnesses tell. */
    DIRECT_PAST,
    /** What the cue lexicon says of the cue; the next ones likewise. */
    CUE_DEMAND,
    CUE_PROMISE,
    CUE_ALLEGE,
    CUE_DENIAL,
    NO_SOURCE,
    /** Somebody is reported in the same sentence, beside the author's clause. */
    BESIDE_REPORT,
    /** The source speaks of what it will do itself. */
    OWN_PLAN
}
