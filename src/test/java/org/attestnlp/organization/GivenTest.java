package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenTest {

    @Test
    void whatTheGazetteerKnowsCountsBeforeHeadAndLength() {
        assertThat(holding("spelling.words.2", "head.end.strong", "gazetteer.certain"))
                .containsExactly(Given.ALWAYS, Given.KNOWN);
        assertThat(holding("spelling.words.2", "head.before-of")).containsExactly(Given.ALWAYS, Given.HEADED);
        assertThat(holding("spelling.words.1", "spelling.acronym")).containsExactly(Given.ALWAYS, Given.ACRONYM);
        assertThat(holding("spelling.words.4")).containsExactly(Given.ALWAYS, Given.MORE_WORDS);
    }

    @Test
    void articleAndRelationHoldBesideTheLook() {
        assertThat(holding("spelling.words.1", "before.the", "relation.modifier"))
                .containsExactly(Given.ALWAYS, Given.ONE_WORD, Given.ARTICLE, Given.MODIFIER);
    }

    @Test
    void looksConcernWhatStandsAroundTheName() {
        assertThat(Given.HEADED.concerns("before.by")).isTrue();
        assertThat(Given.HEADED.concerns("head.end.strong")).isFalse();
        assertThat(Given.ALWAYS.concerns("head.end.strong")).isTrue();
    }

    @Test
    void noEvidenceIsWeighedBesideItself() {
        assertThat(Given.MODIFIER.concerns("relation.modifier")).isFalse();
        assertThat(Given.ARTICLE.concerns("relation.modifier")).isTrue();
    }

    private static List<Given> holding(String... evidence) {
        return Arrays.stream(Given.in(List.of(evidence)))
                .mapToObj(each -> Given.values()[each])
                .toList();
    }
}
