package org.attestnlp.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.attestnlp.io.CasFormat;
import org.attestnlp.io.Layer;
import org.attestnlp.io.RawDocument;
import org.attestnlp.io.TableFormat;
import org.junit.jupiter.api.Test;

/** A disk that has no more room stops a run in an orderly way, and with room it goes on to the same results. */
class FullDiskTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final int DOCUMENTS = 40;

    /** Room for the type system and for some documents. */
    private static final long ROOM = 1 << 18;

    @Test
    void runStopsAndGoesOnOnceThereIsRoom() throws IOException, UIMAException {
        try (FileSystem small = disk(ROOM);
                FileSystem large = disk(256 * ROOM)) {
            Path full = small.getPath("/results");
            assertThatThrownBy(() -> annotate(full, false)).isInstanceOf(IOException.class);
            assertThat(documents(full)).isPositive().isLessThan(DOCUMENTS);

            Path roomy = large.getPath("/moved");
            copy(full, roomy);
            assertThat(annotate(roomy, true).kept()).isPositive();
            Path undisturbed = large.getPath("/undisturbed");
            annotate(undisturbed, false);
            assertThat(contents(roomy)).isEqualTo(contents(undisturbed));
        }
    }

    private static FileSystem disk(long size) {
        return Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(size).build());
    }

    private static RunSummary annotate(Path output, boolean resume) throws IOException, UIMAException {
        RunSettings settings = new RunSettings(
                output,
                2,
                TIMEOUT,
                10_000,
                false,
                resume,
                EnumSet.allOf(Layer.class),
                List.of(CasFormat.XMI),
                List.of(TableFormat.CSV),
                Map.of(),
                "");
        FirstStep first = new FirstStep();
        return new CorpusRun(settings, "test", first).annotate(sink -> {
            sink.accept(document(0));
            for (int i = 1; i < DOCUMENTS; i++) {
                sink.accept(first.before(document(i)));
            }
        });
    }

    private static RawDocument document(int number) {
        String text = "The ministry said that %d soldiers were killed near the border.".formatted(number + 2);
        return RawDocument.ofText(number + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps back all documents until the first is done: however the threads take turns, it finds room. */
    private static final class FirstStep extends SilentListener {

        private final CountDownLatch step = new CountDownLatch(1);

        @Override
        public void step() {
            step.countDown();
        }

        RawDocument before(RawDocument document) {
            return new RawDocument(
                    document.name(),
                    () -> {
                        awaitStep();
                        return document.content().read();
                    },
                    document.weight());
        }

        private void awaitStep() {
            try {
                step.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("The run ended before its first document", e);
            }
        }
    }

    private static long documents(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("xmi"))) {
            return files.filter(file -> file.toString().endsWith(".txt.xmi")).count();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.write(target, Files.readAllBytes(file));
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            contents.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
