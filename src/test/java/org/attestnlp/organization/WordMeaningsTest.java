package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMeaningsTest {

    private final WordMeanings meanings = WordMeanings.english();

    @Test
    void tellCompaniesFromPersonsAndPlaces() {
        assertThat(only("Siemens")).isGreaterThan(only("Thomas")).isGreaterThan(only("Hamburg"));
    }

    @Test
    void sumUpWhatTheWordsSay() {
        double both = meanings.weigh(Map.of(WordRole.ONLY, "Siemens", WordRole.BEHIND, "said"));
        assertThat(both).isEqualTo(only("Siemens") + meanings.weigh(Map.of(WordRole.BEHIND, "said")));
    }

    @Test
    void readEveryNumberAlike() {
        assertThat(WordMeanings.form("F-16"))
                .isEqualTo(WordMeanings.form("F-35"))
                .isEqualTo("F-0");
        assertThat(WordMeanings.form("O’Neill")).isEqualTo("O'Neill");
    }

    private double only(String word) {
        return meanings.weigh(Map.of(WordRole.ONLY, word));
    }
}
