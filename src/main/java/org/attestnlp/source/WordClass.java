package org.attestnlp.source;

import org.attestnlp.lexicon.ClosedClass;

/** Closed classes of words that tell who is meant. Their words stand in {@code word-classes.tsv}. */
enum WordClass implements ClosedClass<WordClass> {
    /** Pronouns for a man. */
    MALE,
    /** Pronouns for a woman. */
    FEMALE,
    /** Pronouns for a body or thing. */
    THING,
    /** Pronouns for several. */
    MANY,
    /** Pronouns that may stand for the owner of a noun; of "its" and "their" too little is sure. */
    OWNING,
    /** What noun phrases begin with. */
    DETERMINER,
    /** Determiners of what is known. */
    DEFINITE,
    /** What may stand behind a name. */
    AFTER_NAME,
    /** Where somebody posts, lemmas. */
    ACCOUNT,
    /** Participles behind which a name stands. */
    CALLED,
    /** Small words that names begin with. */
    PARTICLE,
    /** What somebody is head, minister or inspector of, before a name. */
    DEPARTMENT,
    /** What may stand between the words of an office. */
    LINK,
    /** Attributes that tell little, as two ministers may both be prime or deputy. */
    WEAK,
    /** Groups of offices that lead something. */
    HEAD,
    /** Nouns for somebody who is not to be known, lemmas. */
    VAGUE,
    /** The press at large, lemmas. */
    MEDIA
}
