package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What kind the words of a name are known for. */
class WordKindsTest {

    private final WordKinds kinds = new WordKinds();

    @BeforeEach
    void learn() {
        kinds.note(List.of("tern", "steel", "works"), OrganizationKind.COMPANY);
        kinds.note(List.of("heron", "steel"), OrganizationKind.COMPANY);
        kinds.note(List.of("widows", "of", "heron"), OrganizationKind.CIVIL_SOCIETY);
    }

    @Test
    void nameIsOfTheKindItsWordsSpeakFor() {
        assertThat(guess("gull", "steel")).isEqualTo(OrganizationKind.COMPANY);
        assertThat(guess("widows", "of", "tern")).isEqualTo(OrganizationKind.CIVIL_SOCIETY);
    }

    @Test
    void moreWordsMakeSurer() {
        assertThat(probability("steel", "works")).isGreaterThan(probability("steel"));
        assertThat(probability("heron")).isLessThan(probability("steel")).isBetween(0.0, 1.0);
    }

    @Test
    void wordsCountOnce() {
        assertThat(probability("steel", "steel")).isEqualTo(probability("steel"));
    }

    @Test
    void unknownWordsSayNothing() {
        assertThat(kinds.guess(List.of("gull", "cliff"))).isEmpty();
        assertThat(new WordKinds().guess(List.of("steel"))).isEmpty();
    }

    private OrganizationKind guess(String... words) {
        return kinds.guess(List.of(words)).orElseThrow().kind();
    }

    private double probability(String... words) {
        return kinds.guess(List.of(words)).orElseThrow().probability();
    }
}
