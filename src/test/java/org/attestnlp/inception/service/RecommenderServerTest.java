package org.attestnlp.inception.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attestnlp.inception.protocol.AnnotatorDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service as INCEpTION's HTTP client meets it. */
class RecommenderServerTest {

    private static final String ARTICLE = "The Dorvan Foreign Ministry said on Monday that 12 soldiers were killed.";

    private static final int LONGEST = 1 << 20;

    /** Longer than is read, and shorter than what the service takes before it closes the connection on its sender. */
    private static final int TOO_LONG = 8 * LONGEST;

    private static RecommenderServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        server = RecommenderServer.start(settings("", 1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyLayerIsServedUnderItsPathAndWithoutIt(Layer layer) throws Exception {
        String request = request(ARTICLE, layer);
        HttpResponse<String> named = post(layer.path() + "/predict", request);
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.body()).startsWith("{\"document\":\"").contains(layer.shortName() + " xmi:id");
        assertThat(post("predict", request).body()).isEqualTo(named.body());
    }

    @Test
    void requestsOfInception40And41Work() throws Exception {
        ObjectNode of41 = new AnnotatorDocument(ARTICLE)
                .ask("CasualtyFigure", "outcome")
                .tags("killed", "wounded")
                .json();
        ObjectNode of40 = of41.deepCopy().without(List.of("tagsets"));
        of41.put("somethingNew", true);
        assertThat(post("predict", of40.toString()).body())
                .isEqualTo(post("predict", of41.toString()).body());
    }

    @Test
    void trainingIsAcceptedAndTeachesNothing() throws Exception {
        HttpResponse<String> response = post("claim/train", "{\"documents\":[]}");
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Content-Length")).isEmpty();
        assertThat(response.body()).isEmpty();
    }

    @Test
    void tellsPeopleWhatItServes() throws Exception {
        assertThat(get("").body()).contains("Attest", "POST /casualtyfigure/predict", "outcome, count");
        assertThat(get("health").body()).isEqualTo("ready\n");
        assertThat(get("metrics").body()).contains("attest_requests_seconds_count", "jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"metadata\":{\"layer\":\"x\"",
                "{\"metadata\":{}}",
                "\u0000\u0001",
                "{\"metadata\":7}",
                "{\"typeSystem\":{}}"
            })
    void brokenJsonIsTheSendersFault(String body) throws Exception {
        assertComplaint(post("predict", body), 400);
    }

    @Test
    void brokenDocumentsAndTypesAreTheSendersFault() throws Exception {
        ObjectNode request = new AnnotatorDocument(ARTICLE).json();
        String xmi = request.get("document").get("xmi").asText();
        assertComplaint(post("predict", with(request, "xmi", xmi.substring(0, xmi.length() / 2))), 400);
        assertComplaint(post("predict", with(request, "xmi", "no XMI")), 400);
        assertComplaint(post("predict", with(request, "typeSystem", "<types>")), 400);
        assertComplaint(post("predict", with(request, "typeSystem", "<typeSystemDescription/>")), 400);
        assertComplaint(post("predict", with(request, "layer", "project.Unheard")), 400);
        assertComplaint(post("predict", with(request, "feature", "unheard")), 400);
        assertComplaint(post("predict", with(request, "feature", "confidence")), 400);
        assertComplaint(post("claim/predict", request.toString()), 400);
    }

    @Test
    void emptyTextHasNoSuggestions() throws Exception {
        HttpResponse<String> response = post("predict", request("", Layer.CLAIM));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("sofaString").doesNotContain("Claim");
    }

    @Test
    void emojiAndAstralCharactersDoNotShiftOffsets() throws Exception {
        String text = "\uD83D\uDE80\uD835\uDD4F " + ARTICLE;
        String begin = "begin=\\\"" + text.indexOf("12 soldiers") + "\\\"";
        assertThat(post("predict", request(text, Layer.CASUALTYFIGURE)).body()).contains(begin);
    }

    @Test
    void bodyOverTheLimitIsRefusedInWords() throws Exception {
        assertComplaint(post("predict", " ".repeat(TOO_LONG)), 413);
        HttpRequest chunked = HttpRequest.newBuilder(server.uri().resolve("predict"))
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(" ".repeat(TOO_LONG).getBytes(StandardCharsets.US_ASCII))))
                .build();
        assertComplaint(client.send(chunked, BodyHandlers.ofString()), 413);
        assertThat(get("health").statusCode()).isEqualTo(200);
    }

    @Test
    void otherPathsAndMethodsAreRefusedInWords() throws Exception {
        assertComplaint(get("elsewhere"), 404);
        assertComplaint(post("sentiment/predict", "{}"), 404);
        assertComplaint(post("a/b/predict", "{}"), 404);
        HttpRequest delete = HttpRequest.newBuilder(server.uri()).DELETE().build();
        assertComplaint(client.send(delete, BodyHandlers.ofString()), 405);
    }

    @Test
    void clientThatBreaksOffHarmsNobody() throws Exception {
        try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("POST /predict HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n{\"metadata\""
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        assertThat(post("predict", request(ARTICLE, Layer.CUE)).statusCode()).isEqualTo(200);
    }

    @Test
    void withTokenNothingIsSeenWithoutIt() throws Exception {
        try (RecommenderServer secret = RecommenderServer.start(settings("s3cret", 1))) {
            URI root = secret.uri().resolve("/");
            assertThat(secret.uri().toString()).endsWith("/s3cret/");
            assertThat(secret.address().toString()).doesNotContain("s3cret");
            for (String path : List.of("", "health", "metrics", "wrong/health")) {
                assertThat(get(root.resolve(path)).statusCode()).isEqualTo(404);
            }
            assertThat(get(secret.uri().resolve("health")).statusCode()).isEqualTo(200);
            HttpRequest predict = HttpRequest.newBuilder(secret.uri().resolve("claim/predict"))
                    .POST(BodyPublishers.ofString(request(ARTICLE, Layer.CLAIM)))
                    .build();
            assertThat(client.send(predict, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    /** The request is under way as long as its sender holds back the end of it. */
    @Test
    void stopAnswersWhatHasCome() throws Exception {
        RecommenderServer stopping = RecommenderServer.start(settings("", 1));
        byte[] request = request(ARTICLE, Layer.CLAIM).getBytes(StandardCharsets.UTF_8);
        PipedOutputStream sender = new PipedOutputStream();
        PipedInputStream body = new PipedInputStream(sender, request.length);
        HttpRequest predict = HttpRequest.newBuilder(stopping.uri().resolve("predict"))
                .POST(BodyPublishers.ofInputStream(() -> body))
                .build();
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(predict, BodyHandlers.ofString());
        sender.write(request, 0, request.length - 1);
        sender.flush();
        while (!get(stopping.uri().resolve("metrics")).body().contains("attest_requests_running 2.0")) {
            Thread.onSpinWait();
        }
        InetSocketAddress address =
                new InetSocketAddress(stopping.uri().getHost(), stopping.uri().getPort());
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(stopping::close);
        while (isListening(address)) {
            Thread.onSpinWait();
        }
        assertThat(stopped).isNotDone();
        sender.write(request, request.length - 1, 1);
        sender.close();
        assertThat(answer.get().statusCode()).isEqualTo(200);
        stopped.get();
    }

    private static boolean isListening(InetSocketAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address);
            return true;
        } catch (SocketException e) {
            // refused, or reset because the port closed while the connection waited to be accepted
            return false;
        }
    }

    @Test
    void sixteenClientsAtOnceGetWhatOneGets() throws Exception {
        List<String> texts = IntStream.range(0, 8)
                .mapToObj(i -> "Rebels said that " + (i + 20) + " people were wounded in the raid.")
                .toList();
        List<String> alone = new ArrayList<>();
        for (String text : texts) {
            alone.add(post("predict", request(text, Layer.CASUALTYFIGURE)).body());
        }
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> calls = IntStream.range(0, 320)
                .<Callable<Boolean>>mapToObj(i -> () -> post("predict", request(texts.get(i % 8), Layer.CASUALTYFIGURE))
                        .body()
                        .equals(alone.get(i % 8)))
                .toList();
        for (Future<Boolean> same : clients.invokeAll(calls)) {
            assertThat(same.get()).isTrue();
        }
        clients.shutdown();
    }

    private static ServiceSettings settings(String token, int engines) {
        return new ServiceSettings("127.0.0.1", 0, token, engines, LONGEST);
    }

    private static String request(String text, Layer layer) {
        return new AnnotatorDocument(text)
                .ask(layer.shortName(), layer.mainFeature())
                .crossSentence(true)
                .json()
                .toString();
    }

    private static String with(ObjectNode request, String field, String value) {
        ObjectNode changed = request.deepCopy();
        for (ObjectNode parent :
                List.of(changed, (ObjectNode) changed.get("document"), (ObjectNode) changed.get("metadata"))) {
            if (parent.has(field)) {
                parent.put(field, value);
            }
        }
        return changed.toString();
    }

    private static void assertComplaint(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(response.body().lines().collect(Collectors.toList())).hasSize(1);
        assertThat(response.body()).isNotBlank().doesNotContain("Exception");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(server.uri().resolve(path));
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
