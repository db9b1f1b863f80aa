package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.cli.CommandLineRun.contents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.attestnlp.io.NamedPipe;
import org.attestnlp.scale.JarProcess;
import org.attestnlp.scale.ShuffledCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of the jar that are killed, interrupted or started twice: what is done stays, and {@code --resume} does the rest. Each of
 * these runs comes to a document that it cannot write before somebody reads it, so that it is under way when that is done to it.
 */
@DisabledOnOs(OS.WINDOWS)
class InterruptedRunIT {

    private static final Path JAR = Path.of(System.getProperty("attest.jar"));
    private static final int DOCUMENTS = 24;
    private static final int HELD = 10;
    private static final Path HELD_FILE = Path.of("xmi", "000", "000010.txt.xmi");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** The status of a run that SIGTERM ended: 128 and the number of the signal. */
    private static final int TERMINATED = 143;

    @TempDir
    private static Path folder;

    private static Path texts;
    private static Map<String, String> undisturbed;

    @BeforeAll
    static void annotateUndisturbed() throws Exception {
        texts = folder.resolve("texts");
        new ShuffledCorpus(Path.of("seeds")).write(texts, DOCUMENTS, 1);
        undisturbed = finished(folder.resolve("undisturbed"));
    }

    @Test
    void killedRunIsGoneOnWithToTheSameBytes() throws Exception {
        Path output = folder.resolve("killed");
        NamedPipe pipe = hold(output);
        try (JarProcess run = start(output)) {
            waitForDocuments(output, run);
            run.kill();
        }
        Files.delete(pipe.path());
        assertThat(output.resolve("casualties.csv")).doesNotExist();
        assertThat(resumed(output)).isEqualTo(undisturbed);
    }

    @Test
    void interruptedRunTellsHowToGoOn() throws Exception {
        Path output = folder.resolve("interrupted");
        NamedPipe pipe = hold(output);
        try (JarProcess run = start(output)) {
            waitForDocuments(output, run);
            run.interrupt();
            assertThat(run.ends(PATIENCE)).isTrue();
            assertThat(run.status()).isEqualTo(TERMINATED);
            assertThat(run.printed())
                    .contains("attest: interrupted; the same command with --resume goes on from here")
                    .doesNotContain("\tat ");
        }
        Files.delete(pipe.path());
        assertThat(resumed(output)).isEqualTo(undisturbed);
    }

    @Test
    void secondRunIntoTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        Path output = folder.resolve("twice");
        NamedPipe pipe = hold(output);
        byte[] held;
        try (JarProcess first = start(output);
                JarProcess second = startWhenLocked(output, first)) {
            assertThat(second.ends(PATIENCE)).isTrue();
            assertThat(second.status()).isEqualTo(AnnotateCommand.STOPPED);
            assertThat(second.printed()).contains("another run writes to this folder; wait for its end");
            try (InputStream in = pipe.awaitWriter()) {
                held = in.readAllBytes();
            }
            assertThat(first.ends(PATIENCE)).isTrue();
            assertThat(first.status()).isZero();
        }
        // The run has put the pipe in place, for all it knows a file.
        Files.delete(output.resolve(HELD_FILE));
        Files.write(output.resolve(HELD_FILE), held);
        assertThat(contents(output)).isEqualTo(undisturbed);
    }

    private static NamedPipe hold(Path output) throws Exception {
        return NamedPipe.make(output.resolve(HELD_FILE + ".part"));
    }

    private static JarProcess startWhenLocked(Path output, JarProcess first) throws Exception {
        waitForDocuments(output, first);
        return start(output);
    }

    private static JarProcess start(Path output, Object... more) throws IOException {
        Object[] arguments = Stream.concat(Stream.of("annotate", texts, "-o", output, "--threads", 2), Stream.of(more))
                .toArray();
        return JarProcess.start(JAR, "800m", arguments);
    }

    private static Map<String, String> finished(Path output) throws Exception {
        try (JarProcess run = start(output)) {
            assertThat(run.ends(PATIENCE)).isTrue();
            assertThat(run.status()).as(run.printed()).isZero();
        }
        return contents(output);
    }

    /** The results after another run, which must find done what was done before. */
    private static Map<String, String> resumed(Path output) throws Exception {
        try (JarProcess run = start(output, "--resume")) {
            assertThat(run.ends(PATIENCE)).isTrue();
            assertThat(run.printed()).containsPattern("kept +" + HELD);
            assertThat(run.status()).isZero();
        }
        return contents(output);
    }

    /** Until all documents before the one that is held are in the journal, behind its head. */
    private static void waitForDocuments(Path output, JarProcess run) throws Exception {
        Path journal = output.resolve(".attest/run-1/journal");
        while (!Files.exists(journal) || lines(journal) <= HELD) {
            assertThat(run.ends(Duration.ofMillis(1))).as(run.printed()).isFalse();
        }
    }

    private static long lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(character -> character == '\n')
                .count();
    }
}
