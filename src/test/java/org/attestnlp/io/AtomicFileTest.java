package org.attestnlp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void committedFileReplacesTheEarlierOne() throws IOException {
        Path target = Files.writeString(folder.resolve("table.csv"), "old");
        try (AtomicFile file = new AtomicFile(target)) {
            file.stream().write("new".getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
        assertThat(target).hasContent("new");
        assertThat(filesLeft()).isOne();
    }

    @Test
    void uncommittedFileLeavesTheEarlierOneAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("table.csv"), "old");
        try (AtomicFile file = new AtomicFile(target)) {
            file.stream().write("half".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(target).hasContent("old");
        assertThat(filesLeft()).isOne();
    }

    private long filesLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
