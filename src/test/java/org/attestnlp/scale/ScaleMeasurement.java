package org.attestnlp.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures what the note on scale tells, on a machine that does nothing else:
 *
 * <pre>{@code
 * java -cp target/test-classes org.attestnlp.scale.ScaleMeasurement target/attest.jar seeds target/scale 10000
 * }</pre>
 *
 * <p>It makes a {@link ShuffledCorpus} of the texts and annotates it four times: with one thread, with two, with two and
 * {@code kill -9} at half of the documents, and that gone on with by {@code --resume}. What comes out is Markdown. Exit status
 * 0 if two threads do at least {@value #LEAST} of one's work per core, the heap is as large at the end as at the beginning, and
 * all results are the same bytes; else 1.
 */
public final class ScaleMeasurement {

    private static final double LEAST = 0.85;
    private static final double FLAT = 1.1;
    private static final String HEAP = "800m";
    private static final long SEED = 2026;
    private static final Duration AT_MOST = Duration.ofDays(2);

    /** A run's wall-clock and CPU time. */
    private record Times(Duration wall, Duration cpu) {

        double perSecond(int documents) {
            return documents / (wall.toMillis() / 1e3);
        }
    }

    private final PrintStream out;
    private final Path jar;
    private final Path work;
    private final Path corpus;
    private final int documents;
    private final List<Long> heap = new ArrayList<>();

    private ScaleMeasurement(PrintStream out, Path jar, Path work, int documents) {
        this.out = out;
        this.jar = jar;
        this.work = work;
        this.corpus = work.resolve("corpus");
        this.documents = documents;
    }

    /** Arguments: the jar, a folder of texts, a folder for corpus and results that does not exist yet, the number of documents. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int documents = Integer.parseInt(arguments[3]);
        ScaleMeasurement measurement =
                new ScaleMeasurement(System.out, Path.of(arguments[0]), Path.of(arguments[2]), documents);
        new ShuffledCorpus(Path.of(arguments[1])).write(measurement.corpus, documents, SEED);
        System.exit(measurement.run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        Path first = corpus.resolve("000/000000.txt");
        out.println("| measured | |");
        out.println("|---|---|");
        row("documents", "%,d of %,.0f bytes", documents, mean(corpus));
        Times start = timed(first, work.resolve("start"), 1);
        row("start: Java, models, first document", "%.1f s, %.1f CPU-s", seconds(start.wall()), seconds(start.cpu()));
        Times one = timed(corpus, work.resolve("one"), 1);
        tell("one thread", one);
        Times two = timed(corpus, work.resolve("two"), 2);
        tell("two threads", two);
        double ratio = two.perSecond(documents) / one.perSecond(documents) / 2;
        row("throughput per core, two threads against one", "%.2f", ratio);
        row("results per document", "XMI %,.0f bytes, tables %,.0f bytes", xmi(), tables());
        boolean same = same("one thread and two", work.resolve("one"), work.resolve("two"));
        boolean resumed = killAndResume(two.wall());
        project(two.perSecond(documents) / 2);
        return ratio >= LEAST && same && resumed && isHeapFlat();
    }

    private Times timed(Path input, Path output, int threads) throws IOException, InterruptedException {
        try (JarProcess run = annotate(input, output, threads)) {
            run.ends(AT_MOST);
            require(run);
            return new Times(run.elapsed(), run.cpu());
        }
    }

    private JarProcess annotate(Path input, Path output, int threads, Object... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("annotate", input, "-o", output, "--threads", threads, "-q"));
        arguments.addAll(List.of(more));
        return JarProcess.start(jar, HEAP, arguments.toArray());
    }

    private static void require(JarProcess run) throws IOException {
        if (run.status() != 0) {
            throw new IllegalStateException("attest ended with status " + run.status() + ": " + run.printed());
        }
    }

    private void tell(String run, Times times) {
        row(
                run,
                "%.0f s, %.0f CPU-s: %.2f documents per second",
                seconds(times.wall()),
                seconds(times.cpu()),
                times.perSecond(documents));
    }

    /** The heap is looked at here only: each look is a full collection, which would cost the timed runs something. */
    private boolean killAndResume(Duration whole) throws IOException, InterruptedException {
        Path output = work.resolve("killed");
        Duration pause = whole.dividedBy(12);
        try (JarProcess run = annotate(corpus, output, 2)) {
            while (ResultFolders.documents(output) < documents / 2 && !run.ends(pause)) {
                heap.add(run.usedHeap());
            }
            run.kill();
            row("killed", "after %,d documents", ResultFolders.documents(output));
        }
        try (JarProcess run = annotate(corpus, output, 2, "--resume")) {
            while (!run.ends(pause)) {
                heap.add(run.usedHeap());
            }
            require(run);
        }
        heap.removeIf(used -> used < 0);
        row("heap after full collections, MB, -Xmx" + HEAP, "%s", heap);
        return same("undisturbed and resumed", work.resolve("two"), output);
    }

    /** The first half of the looks against the second, without the very first, when not all is loaded yet. */
    private boolean isHeapFlat() {
        List<Long> looks = heap.subList(Math.min(1, heap.size()), heap.size());
        int middle = looks.size() / 2;
        return looks.size() < 2
                || largest(looks.subList(middle, looks.size())) <= FLAT * largest(looks.subList(0, middle));
    }

    private static long largest(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private boolean same(String what, Path one, Path other) {
        List<Path> differences = ResultFolders.differences(one, other);
        row(what, "%s", differences.isEmpty() ? "the same bytes" : "differ: " + differences);
        return differences.isEmpty();
    }

    private double xmi() throws IOException {
        return mean(work.resolve("two/xmi"));
    }

    private double tables() throws IOException {
        double bytes = 0;
        for (Path file : ResultFolders.files(work.resolve("two"))) {
            bytes += file.getNameCount() == 1 ? Files.size(work.resolve("two").resolve(file)) : 0;
        }
        return bytes / documents;
    }

    /** Bytes of a folder per document. */
    private double mean(Path folder) throws IOException {
        double bytes = 0;
        for (Path file : ResultFolders.files(folder)) {
            bytes += Files.size(folder.resolve(file));
        }
        return bytes / documents;
    }

    /** What the rate of one core means for larger corpora. */
    private void project(double rate) throws IOException {
        out.println();
        out.println("| articles | hours, one core | hours, 16 cores | hours, 400 cores | tables, GB | XMI, GB |");
        out.println("|---|---|---|---|---|---|");
        for (long articles : new long[] {10_000, 1_000_000, 100_000_000}) {
            double hours = articles / rate / 3600;
            out.println(String.format(
                    Locale.ROOT,
                    "| %,d | %,.1f | %,.1f | %,.2f | %,.2f | %,.1f |",
                    articles,
                    hours,
                    hours / 16,
                    hours / 400,
                    articles * tables() / 1e9,
                    articles * xmi() / 1e9));
        }
    }

    private void row(String name, String value, Object... cells) {
        out.println("| " + name + " | " + String.format(Locale.ROOT, value, cells) + " |");
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
