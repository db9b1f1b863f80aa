package org.attestnlp.source;

/** What a noun says about who is named by it. */
enum SourceNoun {
    /** An office or occupation of one person: minister, spokesman. */
    ROLE,
    /** Such an occupation that is a surname too, and therefore no title before a name: baker, potter. */
    SURNAME,
    /** An office that a body may hold as well as a person: owner, member. */
    EITHER,
    /** What somebody does who holds the office named as its group: to lead. */
    DEED,
    /** Another word for a person just spoken of: candidate, billionaire. */
    EPITHET,
    /** A title before a name that is no office: Mr, Dr. */
    TITLE,
    /** People known for what they are: activists, refugees. */
    PEOPLE,
    /** People or places of whom a text that cites them says nothing: officials, sources. */
    VAGUE,
    /** A body: ministry, army. */
    BODY,
    /** A word before such a noun that tells its kind: the rights group. */
    MODIFIER,
    /** Something written: report, statement. */
    DOCUMENT
}
