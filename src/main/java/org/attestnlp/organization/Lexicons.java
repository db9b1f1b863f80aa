package org.attestnlp.organization;

/** The lexicons that the search for organizations needs; immutable. */
record Lexicons(
        Gazetteer gazetteer,
        HeadNouns heads,
        States states,
        OrdinaryWords ordinary,
        OtherNames others,
        KindLexicon kinds) {

    static Lexicons with(Gazetteer gazetteer) {
        return new Lexicons(
                gazetteer,
                HeadNouns.load(),
                States.load(),
                OrdinaryWords.load(),
                OtherNames.load(),
                KindLexicon.load());
    }
}
