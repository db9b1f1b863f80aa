package org.attestnlp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are found, in which order, and what is said of those that cannot be read. */
class InputFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        for (String name :
                List.of("b.txt", "a/z.txt", "a/b/c.html", "a.txt", "a-b.txt", ".git/config", "a/.DS_Store")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "text");
        }
    }

    @Test
    void foldersAreSearchedInTheOrderOfWholePathsWithoutHiddenFiles() throws IOException {
        assertThat(names(null))
                .containsExactly("a-b.txt", "a.txt", "a/b/c.html", "a/z.txt", "b.txt")
                .isSorted();
    }

    @Test
    void globsMatchPathsAndNames() throws IOException {
        assertThat(names(null, "*.html")).containsExactly("a/b/c.html");
        assertThat(names(null, "a/*.txt", "b.*")).containsExactly("a/z.txt", "b.txt");
    }

    @Test
    void folderOfTheResultsIsNoInput() throws IOException {
        assertThat(names(folder.resolve("a"))).containsExactly("a-b.txt", "a.txt", "b.txt");
    }

    @Test
    void linksInCirclesEnd() throws IOException {
        Files.createSymbolicLink(folder.resolve("a/b/up"), folder);
        assertThat(names(null)).hasSize(5);
    }

    @Test
    void linkToNothingIsTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing"));
        assertThat(names(null)).contains("gone.txt");
        assertThatThrownBy(() -> new InputFile(folder.resolve("gone.txt"), "gone.txt").bytes())
                .hasMessageContaining("gone.txt: is a link to nothing");
    }

    @Test
    void missingIsTold() {
        assertThatThrownBy(() -> new InputFile(folder.resolve("none.txt"), "none.txt").head())
                .hasMessageContaining("none.txt: does not exist; check the path");
    }

    @Test
    void hugeIsToldWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(InputFile.LARGEST + 1);
        }
        assertThatThrownBy(() -> new InputFile(huge, "huge.txt").bytes())
                .hasMessageContaining("huge.txt: is larger than 100 MB; split it");
    }

    private List<String> names(Path excluded, String... globs) throws IOException {
        List<String> names = new ArrayList<>();
        InputFiles.forEach(List.of(folder), excluded, new GlobFilter(List.of(globs)), file -> names.add(file.name()));
        return names;
    }
}
