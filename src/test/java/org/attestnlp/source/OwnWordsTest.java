package org.attestnlp.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnWordsTest {

    @Test
    void personsAndOrganizationsLoseTheArticle() {
        assertThat(OwnWords.of("the Coast Guard", SourceKind.ORGANIZATION)).isEqualTo("Coast Guard");
        assertThat(OwnWords.of("The health minister", SourceKind.PERSON)).isEqualTo("health minister");
    }

    @Test
    void groupsAndTheUnnamedKeepIt() {
        assertThat(OwnWords.of("The Norwegians", SourceKind.GROUP)).isEqualTo("The Norwegians");
        assertThat(OwnWords.of("the authorities", SourceKind.UNNAMED)).isEqualTo("the authorities");
    }

    @Test
    void documentsLoseItWhereTheyHaveANameOfTheirOwn() {
        assertThat(OwnWords.of("the Oslo Declaration", SourceKind.DOCUMENT)).isEqualTo("Oslo Declaration");
        assertThat(OwnWords.of("the report", SourceKind.DOCUMENT)).isEqualTo("the report");
    }

    @Test
    void acronymsEmphasisAndLineBreaksGo() {
        assertThat(OwnWords.of("the Fisheries Board (FB)", SourceKind.ORGANIZATION))
                .isEqualTo("Fisheries Board");
        assertThat(OwnWords.of("A piece in *The\nHerald*", SourceKind.DOCUMENT)).isEqualTo("A piece in The Herald");
    }

    @Test
    void explanationsGo() {
        assertThat(OwnWords.of("the Ferry Riders (FR), a local group", SourceKind.ORGANIZATION))
                .isEqualTo("Ferry Riders");
    }

    @Test
    void nothingIsLeftEmpty() {
        assertThat(OwnWords.of("the ", SourceKind.ORGANIZATION)).isEqualTo("the");
        assertThat(OwnWords.of("**", SourceKind.GROUP)).isEqualTo("**");
    }
}
