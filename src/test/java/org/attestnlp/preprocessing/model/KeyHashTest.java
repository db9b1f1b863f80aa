package org.attestnlp.preprocessing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyHashTest {

    @Test
    void textsInARowHashAsTheyDoJoined() {
        long joined = KeyHash.join(KeyHash.append(KeyHash.text("said"), '_'), KeyHash.text("VBD"), 3);
        assertThat(joined).isEqualTo(KeyHash.text("said_VBD"));
        assertThat(KeyHash.of(4, joined)).isEqualTo(KeyHash.of(4, "said_VBD"));
    }

    @Test
    void endlessTextsAreJoinedToo() {
        String endless = "ab".repeat(5_000);
        assertThat(KeyHash.join(KeyHash.text("x"), KeyHash.text(endless), endless.length()))
                .isEqualTo(KeyHash.text("x" + endless));
    }

    @Test
    void oneTextInTwoSpacesIsTwoKeys() {
        assertThat(KeyHash.of(0, "say")).isNotEqualTo(KeyHash.of(1, "say"));
        assertThat(KeyHash.next(0, "say")).isNotEqualTo(KeyHash.next(1, "say"));
    }
}
