package org.attestnlp.inception.service;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.inception.protocol.AnnotatorDocument;

/**
 * Measures the service as INCEpTION uses it: the first answer for an article of 1,000 words, a document of 100,000 words, and
 * 16 annotators at once. Prints seconds by the clock, which mean something on an idle machine only, and seconds of the
 * processor. Arguments: a folder of texts, whose paragraphs are shuffled, and the seconds that the 16 work.
 */
public final class ServiceMeasurement {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int CLIENTS = 16;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> paragraphs;
    private final URI service;

    private ServiceMeasurement(List<String> paragraphs, URI service) {
        this.paragraphs = paragraphs;
        this.service = service;
    }

    /** Runs all measurements. */
    public static void main(String[] arguments) throws Exception {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                paragraphs.addAll(List.of(Files.readString(file).split("\\n+")));
            }
        }
        ServiceSettings settings = new ServiceSettings("127.0.0.1", 0, "", ServiceSettings.defaultEngines(), 64 << 20);
        try (RecommenderServer server = RecommenderServer.start(settings)) {
            ServiceMeasurement measurement = new ServiceMeasurement(paragraphs, server.uri());
            for (int i = 0; i < 20; i++) {
                measurement.post(measurement.article(100 + i, 1_000), Layer.CLAIM);
            }
            for (int i = 0; i < 5; i++) {
                String article = measurement.article(i, 1_000);
                measurement.time("1,000 words, first layer", () -> measurement.post(article, Layer.ORGANIZATION));
                measurement.time("1,000 words, next layer", () -> measurement.post(article, Layer.CLAIM));
            }
            String book = measurement.article(77, 100_000);
            measurement.time("100,000 words, first layer", () -> measurement.post(book, Layer.ORGANIZATION));
            measurement.time("100,000 words, next layer", () -> measurement.post(book, Layer.CLAIM));
            measurement.crowd(Integer.parseInt(arguments[1]));
        }
    }

    private String article(long seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int count = 0; count < words; ) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            text.append(paragraph).append("\n\n");
            count += paragraph.split("\\s+").length;
        }
        return text.toString();
    }

    private boolean post(String text, Layer layer) throws IOException, InterruptedException {
        String request = new AnnotatorDocument(text)
                .ask(layer.shortName(), layer.mainFeature())
                .crossSentence(true)
                .json()
                .toString();
        HttpRequest post = HttpRequest.newBuilder(service.resolve("predict"))
                .POST(BodyPublishers.ofString(request))
                .build();
        HttpResponse<String> answer = client.send(post, BodyHandlers.ofString());
        return answer.statusCode() == 200;
    }

    private void time(String what, Callable<Boolean> request) throws Exception {
        long cpu = MACHINE.getProcessCpuTime();
        long start = System.nanoTime();
        boolean good = request.call();
        print("%s: %.2f s by the clock, %.2f s of the processor, %s%n", what, seconds(start), cpuSeconds(cpu), good);
    }

    /** New articles all the time, so that nothing but the cache can grow, and that is bounded. */
    private void crowd(int seconds) throws Exception {
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Random random = new Random(i);
            running.add(clients.submit(() -> {
                while (System.nanoTime() < end) {
                    String article = article(random.nextInt(), 600);
                    for (Layer layer : Layer.values()) {
                        (post(article, layer) ? answered : failed).incrementAndGet();
                    }
                }
                return null;
            }));
        }
        for (int at = 0; at < seconds; at += Math.max(1, seconds / 6)) {
            Thread.sleep(Math.max(1, seconds / 6) * 1000L);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            print("%d requests, %d MB in use%n", answered.get(), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
        for (Future<?> each : running) {
            each.get();
        }
        clients.shutdown();
        print("%d clients: %d answers, %d failures%n", CLIENTS, answered.get(), failed.get());
        print("%s%n", figures());
    }

    private String figures() throws IOException, InterruptedException {
        HttpRequest get = HttpRequest.newBuilder(service.resolve("metrics")).build();
        return client.send(get, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith("attest_"))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double cpuSeconds(long start) {
        return (MACHINE.getProcessCpuTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
