package org.attestnlp.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.consumer.JavaTool;

/** The runnable jar at work in a JVM of its own. Closing it kills it. */
public final class JarProcess implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int STEP_MILLIS = 50;

    private final long start = System.nanoTime();
    private final Path printed;
    private final Process process;
    private Duration cpu = Duration.ZERO;

    private JarProcess(List<String> command, Path printed) throws IOException {
        this.printed = printed;
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }

    /**
     * Starts it.
     *
     * @param heap what {@code -Xmx} takes
     * @param arguments each as its {@code toString} says
     */
    public static JarProcess start(Path jar, String heap, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JavaTool.path("java"), "-Xmx" + heap, "-jar", jar.toString()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return new JarProcess(command, Files.createTempFile("attest", ".log"));
    }

    /** Waits for its end, and no longer than this; whether it has come. */
    public boolean ends(Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        boolean over = false;
        while (!over && System.nanoTime() < end) {
            cpu = process.info()
                    .totalCpuDuration()
                    .filter(now -> now.compareTo(cpu) > 0)
                    .orElse(cpu);
            over = process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS);
        }
        return over;
    }

    /** Its exit status, once it has ended. */
    public int status() {
        return process.exitValue();
    }

    /** What it has printed on standard output and error. */
    public String printed() throws IOException {
        return Files.readString(printed, StandardCharsets.UTF_8);
    }

    /** Asks it to end, as Ctrl-C does; by SIGTERM, because a JVM that is started in the background is deaf to SIGINT. */
    public void interrupt() {
        process.destroy();
    }

    /** What {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** CPU time until shortly before its end. */
    Duration cpu() {
        return cpu;
    }

    /** Time since its start. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Heap in use after a full collection, in megabytes; -1 if it has just ended. */
    long usedHeap() throws IOException, InterruptedException {
        diagnose("GC.run");
        Matcher used = USED.matcher(diagnose("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) >> 10 : -1;
    }

    private String diagnose(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(JavaTool.path("jcmd"), String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(printed);
    }
}
