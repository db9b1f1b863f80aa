package org.attestnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTableTest {

    private static final String HEAD = "# source: invented\n# licence: Apache-2.0\nlemma\tstance\tframes\n";

    private enum Stance {
        NEUTRAL,
        STRONG_DENIAL
    }

    @TempDir
    private Path folder;

    @Test
    void cellsAreReadByColumn() throws IOException {
        Row row = table(HEAD + "\n# a comment\ndeny\tstrong-denial\tthat, direct\n")
                .rows()
                .get(0);
        assertThat(row.get("lemma")).isEqualTo("deny");
        assertThat(row.constant("stance", Stance.class)).isEqualTo(Stance.STRONG_DENIAL);
        assertThat(row.list("frames")).containsExactly("that", "direct");
        assertThat(row.line()).isEqualTo(6);
    }

    @Test
    void emptyCellIsAnEmptyList() throws IOException {
        assertThat(table(HEAD + "say\tneutral\t\n").rows().get(0).list("frames"))
                .isEmpty();
    }

    @Test
    void wrongNumberOfCellsNamesFileLineAndColumns() {
        assertThatThrownBy(() -> table(HEAD + "say\tneutral\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("own.tsv:4: expected 3 cells (lemma, stance, frames) between tabs, found 2");
    }

    @Test
    void unknownConstantListsTheKnownOnes() throws IOException {
        Row row = table(HEAD + "say\tloud\tthat\n").rows().get(0);
        assertThatThrownBy(() -> row.constant("stance", Stance.class))
                .hasMessageContaining("own.tsv:4: column 'stance': 'loud' is none of [neutral, strong_denial]");
    }

    @Test
    void emptyRequiredCellIsTold() throws IOException {
        Row row = table(HEAD + "\tneutral\tthat\n").rows().get(0);
        assertThatThrownBy(() -> row.require("lemma")).hasMessageContaining("own.tsv:4: column 'lemma' is empty");
    }

    @Test
    void noTwoEntriesHaveTheSameId() {
        String head = "# source: invented\n# licence: Apache-2.0\nid\tlemma\n";
        assertThatThrownBy(() -> table(head + "say.v\tsay\ntell.v\ttell\nsay.v\tstate\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("own.tsv:6: the id 'say.v' has an entry already");
    }

    @Test
    void fileWithoutOriginIsRefused() {
        assertThatThrownBy(() -> table("lemma\nsay\n")).hasMessageContaining("needs a comment line '# source: …'");
    }

    @Test
    void otherEncodingIsTold() throws IOException {
        Path file = folder.resolve("own.tsv");
        Files.write(file, (HEAD + "caf\u00e9\tneutral\t\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LexiconTable.file(file)).hasMessageContaining("is not UTF-8; save the file as UTF-8");
    }

    @Test
    void missingFileIsTold() {
        assertThatThrownBy(() -> LexiconTable.file(folder.resolve("none.tsv")))
                .hasMessageContaining("none.tsv: cannot be read");
    }

    private LexiconTable table(String content) throws IOException {
        return LexiconTable.file(Files.writeString(folder.resolve("own.tsv"), content));
    }
}
