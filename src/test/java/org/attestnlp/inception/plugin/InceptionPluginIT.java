package org.attestnlp.inception.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.logging.LogFactory;
import org.attestnlp.consumer.ConsumerProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.simple.SimpleLogger;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.expression.Expression;

/** The plugin's jar in a Spring Boot application that has, as INCEpTION has, other versions of UIMA and Jackson. */
class InceptionPluginIT {

    private static final Path PLUGIN = Path.of(System.getProperty("attest.plugin.jar"));
    private static final Path OTHER_VERSIONS = Path.of(System.getProperty("attest.other.versions"));
    private static final Path SPRING_4 = Path.of(System.getProperty("attest.spring.4"));

    private static final String SERVES = "Attest serves";
    private static final String FAILED = "Attest did not start";

    @TempDir
    private Path home;

    private Process host;

    /** A test that fails must not leave the host waiting for its input. */
    @AfterEach
    void end() {
        if (host != null) {
            host.destroyForcibly();
        }
    }

    @Test
    void holdsItsBootstrapAndAttestAsOneFile() throws IOException {
        try (JarFile jar = new JarFile(PLUGIN.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName))
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports",
                            "org/attestnlp/inception/plugin/AttestPluginConfiguration.class",
                            "org/attestnlp/inception/plugin/attest.jar")
                    .allMatch(
                            name -> name.startsWith("META-INF/") || name.startsWith("org/attestnlp/inception/plugin/"));
        }
    }

    @ParameterizedTest
    @MethodSource("springs")
    void servesSuggestionsBesideOtherVersionsOfItsLibraries(List<Path> spring) throws Exception {
        host = host(spring, "--attest.port=0", "--attest.token=s3cret");
        try (BufferedReader out = host.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = linesUntil(out, "started", SERVES);
            assertThat(lines)
                    .anyMatch(line -> line.equals("UIMA 3.5.0"))
                    .anyMatch(line -> line.equals("Jackson 2.15.4"))
                    .anyMatch(line -> line.equals("types null"));
            assertThat(lines).as("the token is not for the log").noneMatch(line -> line.contains("s3cret"));
            assertThat(predict(address(lines) + "s3cret/casualtyfigure/predict"))
                    .contains("CasualtyFigure xmi:id", "inception_internal_predicted=\\\"true\\\"");
            host.getOutputStream().close();
            assertThat(linesUntil(out, "stopped")).anyMatch(line -> line.contains("Attest has stopped"));
        }
        assertThat(host.waitFor()).isZero();
        assertThat(home.resolve("attest")).isDirectoryContaining("glob:**/attest-*.jar");
    }

    @Test
    void failureIsOneLineAndTheHostGoesOn() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            host = host(jars(SPRING_4), "--attest.port=" + taken.getLocalPort());
            try (BufferedReader out = host.inputReader(StandardCharsets.UTF_8)) {
                assertThat(linesUntil(out, "started", FAILED)).noneMatch(line -> line.startsWith("\tat "));
                host.getOutputStream().close();
                linesUntil(out, "stopped");
            }
            assertThat(host.waitFor()).isZero();
        }
    }

    private Process host(List<Path> spring, String... arguments) throws IOException {
        ProcessBuilder process = new ConsumerProgram("PluginHost", home, libraries(spring)).process(arguments);
        process.command().add("--inception.home=" + home);
        return process.redirectErrorStream(true).start();
    }

    /** The application's libraries, the plugin among them, and nothing of Attest's. */
    private static List<Path> libraries(List<Path> spring) throws IOException {
        List<Path> libraries = new ArrayList<>(jars(OTHER_VERSIONS));
        libraries.addAll(spring);
        for (Class<?> type :
                List.of(LogFactory.class, Observation.class, KeyValues.class, Logger.class, SimpleLogger.class)) {
            libraries.add(ConsumerProgram.jarOf(type));
        }
        libraries.add(PLUGIN);
        return libraries;
    }

    /** INCEpTION 39 has Spring Boot 3, INCEpTION 40 and 41 have Spring Boot 4. */
    private static List<List<Path>> springs() throws IOException {
        return List.of(spring3(), jars(SPRING_4));
    }

    private static List<Path> spring3() {
        return Stream.of(
                        SpringApplication.class,
                        AutoConfiguration.class,
                        SmartLifecycle.class,
                        Environment.class,
                        BeanFactory.class,
                        Advisor.class,
                        Expression.class)
                .map(ConsumerProgram::jarOf)
                .toList();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.sorted().toList();
        }
    }

    /** What the host prints until each of these has come, in whatever order: the plugin starts beside its host. */
    private static List<String> linesUntil(BufferedReader out, String... awaited) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> missing = new ArrayList<>(List.of(awaited));
        while (!missing.isEmpty()) {
            String line = out.readLine();
            assertThat(line).as("instead of %s after %s", missing, lines).isNotNull();
            lines.add(line);
            boolean expected = missing.removeIf(line::contains);
            assertThat(expected || !line.contains(FAILED)).as(line).isTrue();
        }
        return lines;
    }

    /** Where the plugin serves, on a port that was free. */
    private static String address(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains(SERVES))
                .map(line -> line.substring(line.indexOf("http:")))
                .findFirst()
                .orElseThrow();
    }

    private static String predict(String url) throws Exception {
        try (InputStream request =
                InceptionPluginIT.class.getResourceAsStream("../requests/casualtyfigure-000.json.gz")) {
            HttpRequest post = HttpRequest.newBuilder(URI.create(url))
                    .POST(BodyPublishers.ofByteArray(new GZIPInputStream(request).readAllBytes()))
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(post, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
