package org.attestnlp.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora by shuffling paragraphs. */
class ShuffledCorpusTest {

    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    private Path folder;

    @Test
    void seedDecidesEveryByte() throws IOException {
        new ShuffledCorpus(SEEDS).write(folder.resolve("one"), 1005, 1);
        new ShuffledCorpus(SEEDS).write(folder.resolve("again"), 1005, 1);
        new ShuffledCorpus(SEEDS).write(folder.resolve("other"), 1005, 2);
        assertThat(ResultFolders.files(folder.resolve("one")))
                .hasSize(1005)
                .contains(Path.of("000/000999.txt"), Path.of("001/001004.txt"));
        assertThat(ResultFolders.differences(folder.resolve("one"), folder.resolve("again")))
                .isEmpty();
        assertThat(ResultFolders.differences(folder.resolve("one"), folder.resolve("other")))
                .hasSizeGreaterThan(1000);
    }

    @Test
    void folderWithoutTextsIsTold() {
        assertThatThrownBy(() -> new ShuffledCorpus(folder)).hasMessageContaining("holds no .txt file");
    }
}
