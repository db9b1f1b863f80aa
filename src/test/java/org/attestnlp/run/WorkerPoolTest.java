package org.attestnlp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
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
import org.attestnlp.io.NamedPipe;
import org.attestnlp.io.RawDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the other documents when one hangs, or fails in any way that Java knows. */
class WorkerPoolTest {

    private static final long PATIENCE_SECONDS = 600;
    private static final int MORE_THAN_A_PIPE_HOLDS = 1 << 20;

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

    /** Time passes when the test says so. */
    private static final class ClockByHand extends AlarmClock {

        private final Queue<Runnable> alarms = new ConcurrentLinkedQueue<>();

        ClockByHand() {
            super(Duration.ofDays(1));
        }

        @Override
        Future<?> set(Runnable alarm) {
            alarms.add(alarm);
            return super.set(alarm);
        }

        void strike() {
            alarms.forEach(Runnable::run);
        }
    }

    @TempDir
    private Path folder;

    private final ClockByHand clock = new ClockByHand();

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
        List<Task> tasks = tasks("one", "hang", "two", "three");
        List<Outcome> outcomes;
        try (WorkerPool pool = pool(1)) {
            pool.start();
            tasks.forEach(pool::submit);
            begun.await();
            clock.strike();
            outcomes = outcomes(tasks);
        }
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Failed("hang", Fault.TIMEOUT, "too slow"));
        assertThat(outcomes).filteredOn(Outcome.Annotated.class::isInstance).hasSize(3);
        assertThat(results.has("three")).isTrue();
        assertThat(results.has("hang")).isFalse();
    }

    @Test
    void documentThatFailsSaysWhyAndTheOthersGoOn() throws Exception {
        List<Task> tasks = tasks("throw", "one", "recurse", "fill", "two");
        List<Outcome> outcomes;
        try (WorkerPool pool = pool(1)) {
            pool.start();
            tasks.forEach(pool::submit);
            outcomes = outcomes(tasks);
        }
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
            WorkerPool pool = pool(1);
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
        WorkerPool pool = pool(4);
        pool.start();
        tasks.forEach(pool::submit);
        tasks.get(0).outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        pool.close();
        List<Path> atClose = files();
        awaitWorkers();
        assertThat(files()).containsExactlyElementsOf(atClose).noneMatch(file -> file.toString()
                .endsWith(".part"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void poolIsNotClosedBeforeWhatIsBeingWrittenIsThere() throws Exception {
        NamedPipe pipe = NamedPipe.make(folder.resolve("xmi/long.xmi.part"));
        WorkerPool pool = pool(1);
        pool.start();
        pool.submit(task("long", "x".repeat(MORE_THAN_A_PIPE_HOLDS)));
        CompletableFuture<Void> closing;
        try (InputStream in = pipe.awaitWriter()) {
            closing = CompletableFuture.runAsync(pool::close);
            assertThat(closing).isNotDone();
            in.transferTo(OutputStream.nullOutputStream());
        }
        closing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(files()).containsExactly(folder.resolve("xmi"), folder.resolve("xmi/long.xmi"));
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
        return Stream.of(texts).map(text -> task(text, text)).toList();
    }

    private static Task task(String name, String text) {
        return new Task(RawDocument.ofText(name, text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    private WorkerPool pool(int threads) throws UIMAException {
        return new WorkerPool(worker(), threads, clock, this::worker, WorkerPoolTest::tooSlow);
    }

    private static List<Outcome> outcomes(List<Task> tasks) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (Task task : tasks) {
            outcomes.add(task.outcome().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return outcomes;
    }

    private static Outcome tooSlow(Task task) {
        return new Outcome.Failed(task.document().name(), Fault.TIMEOUT, "too slow");
    }

    private DocumentWorker worker() throws UIMAException {
        return new DocumentWorker(
                AnalysisEngineFactory.createEngine(ObedientAnnotator.class),
                new DocumentWorker.Shared(
                        new DocumentReader(MORE_THAN_A_PIPE_HOLDS, true),
                        List.of(results),
                        List.of(),
                        List.of(),
                        state));
    }
}
