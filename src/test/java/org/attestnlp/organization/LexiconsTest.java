package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.junit.jupiter.api.Test;

class LexiconsTest {

    @Test
    void everyStateHasAnAdjective() {
        assertThat(rows("states.tsv")).hasSizeGreaterThan(195).allSatisfy(row -> assertThat(row.list("demonyms"))
                .as(row.get("state"))
                .isNotEmpty());
    }

    @Test
    void everyHeadNounCanStandSomewhere() {
        assertThat(rows("heads.tsv")).allSatisfy(row -> assertThat(row.list("use"))
                .as(row.get("head"))
                .containsAnyOf("front", "first", "tail", "lower", "state", "person"));
    }

    @Test
    void headNounsDifferInMoreThanAccents() {
        assertThat(rows("heads.tsv").stream()
                        .map(row -> Spelling.atomsOfName(row.get("head")))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsAreThereOncePerClass() {
        List<String> words = rows("words.tsv").stream()
                .map(row -> row.get("class") + " " + row.get("word"))
                .toList();
        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void bothPassesHaveABias() {
        Row bias = rows("evidence.tsv").get(0);
        assertThat(bias.get("evidence")).isEqualTo("bias");
        assertThat(bias.get("sentence")).isNotEmpty();
        assertThat(bias.get("document")).isNotEmpty();
    }

    @Test
    void sentenceAloneKnowsNothingOfTheDocument() {
        Set<String> weighed = rows("evidence.tsv").stream()
                .filter(row -> !row.get("sentence").isEmpty())
                .map(row -> row.get("evidence"))
                .collect(Collectors.toSet());
        assertThat(weighed).noneMatch(evidence -> evidence.startsWith("document."));
    }

    private static List<Row> rows(String file) {
        return LexiconTable.resource(Lexicons.class, file).rows();
    }
}
