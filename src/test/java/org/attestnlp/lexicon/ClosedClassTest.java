package org.attestnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedClassTest {

    @TempDir
    private Path folder;

    /** Its words stand in {@code word-classes.tsv} beside this test. */
    enum Birds implements ClosedClass<Birds> {
        WADER,
        SONG_BIRD
    }

    @Test
    void holdsTheWordsOfItsLine() {
        assertThat(Birds.WADER.has("curlew")).isTrue();
        assertThat(Birds.SONG_BIRD.has("wren")).isTrue();
        assertThat(Birds.SONG_BIRD.has("curlew")).isFalse();
    }

    @Test
    void everyClassHasALine() throws IOException {
        assertThatThrownBy(() -> WordSets.read(Birds.class, table("wader\tcurlew\t-")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("has no words for SONG_BIRD");
    }

    @Test
    void noClassHasTwoLines() throws IOException {
        assertThatThrownBy(() -> WordSets.read(Birds.class, table("wader\tcurlew\t-\nwader\tsnipe\t-")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("own.tsv:5: the class 'wader' has a line already");
    }

    @Test
    void noWordStandsTwiceInAClass() throws IOException {
        assertThatThrownBy(() -> WordSets.read(Birds.class, table("wader\tcurlew snipe curlew\t-")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("own.tsv:4: column 'words' has a word twice");
    }

    private LexiconTable table(String rows) throws IOException {
        String head = "# source: invented\n# licence: Apache-2.0\nclass\twords\tmeaning\n";
        return LexiconTable.file(Files.writeString(folder.resolve("own.tsv"), head + rows + "\n"));
    }
}
