package org.attestnlp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.attestnlp.io.CasFolder;
import org.attestnlp.io.CasFormat;
import org.attestnlp.io.DocumentReader;
import org.attestnlp.io.Fault;
import org.attestnlp.io.RawDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the other documents when one hangs, or fails in any way that Java knows. */
class WorkerPoolTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final long PATIENCE_SECONDS = 60;

    private static volatile CountDownLatch begun;
    private static volatile CountDownLatch end;

    /** An engine that does what the text tells it. */
    public static final class ObedientAnnotator extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas jcas) {
            switch (jcas.getDocumentText()) {
                case "hang" -> hang();
                case "throw" -> throw new IllegalStateException("as told");
                case "recurse" -> throw new StackOverflowError();
                case "fill" -> throw new OutOfMemoryError();
                default -> jcas.setDocumentLanguage("en");
            }
        }

        private static void hang() {
            begun.countDown();
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    // deaf, as a loop in an engine is
                    continue;
                }
            }
        }
    }

    @TempDir
    private Path folder;

    private StateFolder state;
    private CasFolder results;

    @BeforeEach
    void open() throws Exception {
        begun = new CountDownLatch(1);
        end = new CountDownLatch(1);
        state = new StateFolder(folder);
        results = new CasFolder(folder, CasFormat.XMI);
    }

    @AfterEach
    void close() throws Exception {
        end.countDown();
        state.close();
    }

    @Test
    void documentThatHangsIsGivenUpAndTheOthersGoOn() throws Exception {
        List<Outcome> outcomes = outcomes("one", "hang", "two", "three");
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Failed("hang", Fault.TIMEOUT, "too slow"));
        assertThat(outcomes).filteredOn(Outcome.Annotated.class::isInstance).hasSize(3);
        assertThat(results.has("three")).isTrue();
        assertThat(results.has("hang")).isFalse();
    }

    @Test
    void documentThatFailsSaysWhyAndTheOthersGoOn() throws Exception {
        List<Outcome> outcomes = outcomes("throw", "one", "recurse", "fill", "two");
        assertThat(outcomes.get(0))
                .hasToString(failure(
                        "throw",
                        "cannot be annotated: "
                                + "java.lang.IllegalStateException: as told; please report it with the file"));
        assertThat(outcomes.get(2).toString()).contains("nests too deeply; simplify it");
        assertThat(outcomes.get(3).toString()).contains("needs more memory than Java has; give it more with -Xmx");
        assertThat(outcomes).filteredOn(Outcome.Annotated.class::isInstance).hasSize(2);
    }

    @Test
    void poolThatIsClosedBeginsNothingMore() throws Exception {
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        try {
            List<Task> tasks = tasks("hang", "one");
            WorkerPool pool = new WorkerPool(worker(), 1, TIMEOUT, this::worker, WorkerPoolTest::tooSlow);
            pool.start();
            tasks.forEach(pool::submit);
            begun.await();
            pool.close();
            end.countDown();
            awaitWorkers();
            assertThat(tasks).noneMatch(task -> task.outcome().isDone());
            assertThat(thrown).isEmpty();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }

    @Test
    void poolThatIsClosedWritesNothingMore() throws Exception {
        String[] texts = IntStream.range(0, 200).mapToObj(i -> "text " + i).toArray(String[]::new);
        List<Task> tasks = tasks(texts);
        WorkerPool pool = new WorkerPool(worker(), 4, TIMEOUT, this::worker, WorkerPoolTest::tooSlow);
        pool.start();
        tasks.forEach(pool::submit);
        tasks.get(0).outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        pool.close();
        List<Path> atClose = files();
        awaitWorkers();
        assertThat(files())
                .hasSizeLessThan(texts.length)
                .containsExactlyElementsOf(atClose)
                .noneMatch(file -> file.toString().endsWith(".part"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("xmi"))) {
            return files.sorted().toList();
        }
    }

    private static void awaitWorkers() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("attest-worker")) {
                thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            }
        }
    }

    private static String failure(String document, String reason) {
        return new Outcome.Failed(document, Fault.ERROR, reason).toString();
    }

    private static List<Task> tasks(String... texts) {
        return Stream.of(texts)
                .map(text -> RawDocument.ofText(text, text.getBytes(StandardCharsets.UTF_8)))
                .map(document -> new Task(document, Optional.empty()))
                .toList();
    }

    private List<Outcome> outcomes(String... texts) throws Exception {
        List<Task> tasks = tasks(texts);
        try (WorkerPool pool = new WorkerPool(worker(), 1, TIMEOUT, this::worker, WorkerPoolTest::tooSlow)) {
            pool.start();
            tasks.forEach(pool::submit);
            for (Task task : tasks) {
                task.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
        return tasks.stream().map(task -> task.outcome().join()).toList();
    }

    private static Outcome tooSlow(Task task) {
        return new Outcome.Failed(task.document().name(), Fault.TIMEOUT, "too slow");
    }

    private DocumentWorker worker() throws UIMAException {
        return new DocumentWorker(
                AnalysisEngineFactory.createEngine(ObedientAnnotator.class),
                new DocumentWorker.Shared(
                        new DocumentReader(100, true), List.of(results), List.of(), List.of(), state));
    }
}
