package org.attestnlp.linguistics;

/** What a cue can govern as the content of a report. The examples stand for the content between brackets. */
public enum Frame {
    /** A clause with or without "that": said [the road was closed]. */
    CLAUSE,
    /** Goes with CLAUSE: only where records, data or recordings are the subject: records show [the road was closed]. */
    EVIDENCE,
    /** An embedded question: asked [whether the road was closed]. */
    WH,
    /** Words in quotation marks: said, ["The road is closed."] */
    DIRECT,
    /** An infinitive whose subject is the speaker: promised [to open the road]. */
    INFINITIVE,
    /** An infinitive whose subject is who is spoken to or about: urged [the army to open the road]. */
    OBJECT_INFINITIVE,
    /** A participle in -ing: denied [closing the road]. */
    GERUND,
    /** A noun phrase that stands for a whole statement: reported [the closing of the road]. */
    THING,
    /** A noun phrase, but only where quotation marks show that it is the speaker's: voiced ["grave doubts"]. */
    QUOTED_THING,
    /** A noun phrase that stands for a statement if it holds a number: counted [ten dead]. */
    COUNTED,
    /** A number of dead or harmed, or a toll that holds one: gave [a toll of 21], said [17 dead]. */
    FIGURE,
    /** Somebody or something, and "as" what: dismissed [the report as a forgery]. */
    AS,
    /** Somebody or something, and what it is called: called the raid ["a crime"]. */
    CALLED,
    /** Somebody, and "of" a deed: accused [the army of closing the road]. */
    OF_DEED,
    /** Somebody, and "for" a deed: blamed [the army for the fire]. */
    FOR_DEED,
    /** Somebody, and "responsible for" a deed: held [the army responsible for the fire]. */
    RESPONSIBLE,
    /** A deed, and "on" whom: blamed [the fire on the army]. */
    ON_DEED,
    /** A deed, and "to" whom: attributed [the fire to the army]. */
    TO_DEED,
    /** A passive without speaker: [the army] is said [to have left]; it is said that [the army left]. */
    PASSIVE,
    /** A noun's "of" phrase: claims of [torture]. */
    OF,
    /** A number, by a verb or by the verb of a noun: put [the number at ten]; estimates put [the number at ten]. */
    PUT,
    /**
     * The whole sentence to which an adverbial belongs: according to the army, [the road is open]; by the army's count, [nine
     * are dead].
     */
    ADVERBIAL
}
