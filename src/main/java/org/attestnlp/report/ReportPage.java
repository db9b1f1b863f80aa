package org.attestnlp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page with everything in it. Its security policy names the very scripts and styles that it brings, so that nothing else
 * runs, whatever the documents hold, and nothing is fetched.
 */
final class ReportPage {

    private static final ObjectWriter JSON = inertJson().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final String CHARTS = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    /** In the order in which one needs the other. */
    private static final List<String> SCRIPTS = List.of(
            "base.js",
            "table.js",
            "chart.js",
            "figures.js",
            "sources.js",
            "organizations.js",
            "documents.js",
            "main.js");

    private ReportPage() {}

    /** JSON in which nothing can end the element that holds it. */
    private static ObjectMapper inertJson() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.getFactory().setCharacterEscapes(new InertCharacters());
        return mapper;
    }

    static void write(String title, ReportView view, Path file) throws IOException {
        String style = resource("report.css");
        String charts = resource(CHARTS);
        String script =
                SCRIPTS.stream().map(ReportPage::script).collect(Collectors.joining("\n", "'use strict';\n{\n", "}\n"));
        Map<String, Object> values = Map.of(
                "title",
                title,
                "style",
                style,
                "charts",
                charts,
                "script",
                script,
                "data",
                data(view),
                "policy",
                "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src " + hash(style)
                        + "; script-src " + hash(charts) + " " + hash(script));
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Mustache.compiler()
                    .escapeHTML(true)
                    .compile(resource("report.html"))
                    .execute(values, writer);
        }
    }

    /** Writes the corpus piece by piece: as one string it would need its room in memory several times. */
    private static Mustache.Lambda data(ReportView view) {
        return (fragment, out) -> JSON.writeValue(out, view);
    }

    private static String script(String name) {
        try {
            return resource(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Attest's own file " + name + " is missing; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
