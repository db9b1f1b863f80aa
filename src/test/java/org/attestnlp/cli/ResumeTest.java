package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.cli.CommandLineRun.attest;
import static org.attestnlp.cli.CommandLineRun.contents;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are broken off and gone on with end like those that were left alone. */
class ResumeTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    private Path texts;
    private Path output;

    @BeforeEach
    void makeTexts() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        output = folder.resolve("output");
        for (int i = 0; i < 12; i++) {
            Files.writeString(texts.resolve("%02d.txt".formatted(i)), news(i));
        }
        Files.write(texts.resolve("05.bad"), new byte[] {0});
    }

    private static String news(int number) {
        return ("The ministry said that %d soldiers were killed near the border.\n\n"
                        + "It did not say how they died.\n\n")
                .formatted(number + 2)
                .repeat(number % 3 + 1);
    }

    @Test
    void numberOfThreadsMakesNoDifference() throws IOException {
        Path other = folder.resolve("other");
        attest("annotate", texts, "-o", output, "--threads", 1, "--format", "xmi,json,csv,jsonl");
        attest("annotate", texts, "-o", other, "--threads", 4, "--format", "jsonl,csv,json,xmi");
        assertThat(contents(other)).isEqualTo(contents(output));
    }

    @Test
    void brokenRunIsGoneOnWith() throws IOException {
        attest("annotate", texts, "-o", output);
        Map<String, String> undisturbed = contents(output);
        breakOff(7);
        age("00.txt", "06.txt");
        CommandLineRun run = attest("annotate", texts, "-o", output, "--resume");
        assertThat(run.out()).containsPattern("kept +7");
        assertThat(contents(output)).isEqualTo(undisturbed);
        assertThat(written("00.txt")).isEqualTo(LONG_AGO);
        assertThat(written("06.txt")).isEqualTo(LONG_AGO);
        assertThat(written("07.txt")).isNotEqualTo(LONG_AGO);
    }

    @Test
    void runBrokenTwiceIsGoneOnWith() throws IOException {
        attest("annotate", texts, "-o", output);
        Map<String, String> undisturbed = contents(output);
        breakOff(7);
        Path second = Files.createDirectory(output.resolve(".attest/run-2"));
        for (Path file : files(output.resolve(".attest/run-1"))) {
            Files.copy(file, second.resolve(file.getFileName()));
        }
        cut(second.resolve("journal"), 4);
        assertThat(attest("annotate", texts, "-o", output, "--resume").out()).containsPattern("kept +7");
        assertThat(contents(output)).isEqualTo(undisturbed);
    }

    @Test
    void onlyWhatChangedIsDoneAgain() throws IOException {
        attest("annotate", texts, "-o", output);
        age("01.txt", "02.txt", "03.txt");
        Files.writeString(texts.resolve("02.txt"), news(40));
        Files.delete(texts.resolve("04.txt"));
        Files.writeString(texts.resolve("01a.txt"), news(50));
        Files.delete(output.resolve("xmi/03.txt.xmi"));
        assertThat(attest("annotate", texts, "-o", output, "--resume").out()).containsPattern("kept +9");
        assertThat(written("01.txt")).isEqualTo(LONG_AGO);
        Path fresh = folder.resolve("fresh");
        attest("annotate", texts, "-o", fresh);
        Files.delete(output.resolve("xmi/04.txt.xmi"));
        assertThat(contents(output)).isEqualTo(contents(fresh));
    }

    @Test
    void otherSettingsKeepNothing() throws IOException {
        attest("annotate", texts, "-o", output);
        assertThat(attest("annotate", texts, "-o", output, "--resume", "--format", "csv")
                        .out())
                .doesNotContain("kept");
    }

    @Test
    void twoRunsIntoOneFolderRefuseEachOther() throws IOException {
        attest("annotate", texts, "-o", output);
        try (FileChannel channel = FileChannel.open(output.resolve(".attest/lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            CommandLineRun run = attest("annotate", texts, "-o", output);
            assertThat(run.status()).isEqualTo(AnnotateCommand.STOPPED);
            assertThat(run.err()).contains("output: another run writes to this folder; wait for its end");
        }
    }

    /** Leaves the folder as a run that was killed after some documents leaves it, in the midst of the next. */
    private void breakOff(int documents) throws IOException {
        Path run = Files.createDirectories(output.resolve(".attest/run-1"));
        Files.move(output.resolve(".attest/journal"), run.resolve("journal"));
        for (Path table : files(output)) {
            Files.move(table, run.resolve(table.getFileName()));
        }
        cut(run.resolve("journal"), documents);
        for (int i = documents; i < 12; i++) {
            Files.delete(output.resolve("xmi/%02d.txt.xmi".formatted(i)));
        }
        Files.writeString(output.resolve("xmi/%02d.txt.xmi.part".formatted(documents)), "<?xml");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Keeps so many entries of a journal, and half of the next. */
    private static void cut(Path journal, int entries) throws IOException {
        List<String> lines = Files.readAllLines(journal, StandardCharsets.ISO_8859_1);
        String kept = String.join("\n", lines.subList(0, entries + 1));
        Files.writeString(journal, kept + "\n" + lines.get(entries + 1).substring(0, 10));
    }

    private void age(String... names) throws IOException {
        for (String name : names) {
            Files.setLastModifiedTime(output.resolve("xmi/" + name + ".xmi"), LONG_AGO);
        }
    }

    private FileTime written(String name) throws IOException {
        return Files.getLastModifiedTime(output.resolve("xmi/" + name + ".xmi"));
    }
}
