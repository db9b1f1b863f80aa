package org.attestnlp.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionTest {

    @Test
    void spellsRegularVerbs() {
        assertThat(forms("kill", "", "")).containsExactlyInAnyOrder("kill", "kills", "killed", "killing");
        assertThat(forms("die", "", "")).containsExactlyInAnyOrder("die", "dies", "died", "dying");
        assertThat(forms("perish", "", "")).contains("perishes", "perished", "perishing");
        assertThat(forms("injure", "", "")).contains("injures", "injured", "injuring");
        assertThat(forms("bury", "", "")).contains("buries", "buried", "burying");
    }

    @Test
    void doublesTheConsonantOfShortVerbs() {
        assertThat(forms("stab", "", "")).contains("stabbed", "stabbing");
        assertThat(forms("mow", "", "")).contains("mowed", "mowing");
        assertThat(forms("drown", "", "")).contains("drowned", "drowning");
    }

    @Test
    void takesIrregularFormsAsGiven() {
        assertThat(forms("shoot", "shot", "shot")).containsExactlyInAnyOrder("shoot", "shoots", "shot", "shooting");
        assertThat(forms("flee", "fled", "fled")).contains("flees", "fled", "fleeing");
        assertThat(forms("kidnap", "kidnapped", "kidnapped")).contains("kidnapping");
    }

    private static Iterable<String> forms(String base, String past, String participle) {
        return Inflection.forms(base, past, participle).keySet();
    }
}
