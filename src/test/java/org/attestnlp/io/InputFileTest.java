package org.attestnlp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {

    @TempDir
    private Path folder;

    @Test
    void textIsReadAsItStands() throws Exception {
        assertThat(text("Zwölf Tote\r\n“No”".getBytes(StandardCharsets.UTF_8))).isEqualTo("Zwölf Tote\r\n“No”");
    }

    @Test
    void byteOrderMarkIsNoText() throws Exception {
        assertThat(text("\uFEFFTwelve dead".getBytes(StandardCharsets.UTF_8))).isEqualTo("Twelve dead");
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedOneToOne() throws Exception {
        assertThat(text("a\u0001b\uFFFEc😀".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFFFDb\uFFFDc😀");
    }

    @Test
    void windows1252IsToldWithARemedy() throws Exception {
        byte[] bytes = "“Twelve” dead".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> text(bytes)).hasMessageContaining("article.txt: is not UTF-8; convert it");
    }

    @Test
    void binaryIsToldWithARemedy() {
        assertThatThrownBy(() -> text(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("article.txt: is binary or UTF-16; convert it");
    }

    @Test
    void emptyIsTold() {
        assertThatThrownBy(() -> text(" \n\t\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("article.txt: is empty");
    }

    @Test
    void missingIsTold() {
        assertThatThrownBy(() -> new InputFile(folder.resolve("none.txt"), "none.txt").text())
                .hasMessageContaining("none.txt: does not exist; check the path");
    }

    @Test
    void hugeIsToldWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(InputFile.LARGEST + 1);
        }
        assertThatThrownBy(() -> new InputFile(huge, "huge.txt").text())
                .hasMessageContaining("huge.txt: is larger than 100 MB; split it");
    }

    @Test
    void foldersAreSearchedInOrderWithoutHiddenFiles() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "a/b/c.txt", ".git/config", "a/.DS_Store")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "text");
        }
        assertThat(InputFiles.find(List.of(folder)))
                .extracting(InputFile::name)
                .containsExactly("a/b/c.txt", "a/z.txt", "b.txt");
    }

    private String text(byte[] bytes) throws Exception {
        Path path = Files.write(folder.resolve("article.txt"), bytes);
        return new InputFile(path, "article.txt").text();
    }
}
