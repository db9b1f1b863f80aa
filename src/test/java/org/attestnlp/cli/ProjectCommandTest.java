package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.cli.CommandLineRun.attest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code attest project} as a project lead calls it. */
class ProjectCommandTest {

    private static final String ARTICLE = "The mayor said on Monday that 12 people were killed.\n";

    @TempDir
    private Path folder;

    private Path articles;
    private Path zip;

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), ARTICLE);
        Files.writeString(articles.resolve("b.txt"), "Rain fell on the valley all day, the forecaster said.\n");
        zip = folder.resolve("may.zip");
    }

    @Test
    void articlesBecomeAnAnnotatedProject() throws IOException {
        CommandLineRun run = attest("project", articles, "-o", zip);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("2 documents").contains("written to " + zip);
        assertThat(read("source/a.xmi")).contains("CasualtyFigure", "segmentation/type.ecore");
        assertThat(read("source/b.xmi")).contains("sofaString=\"Rain fell");
        assertThat(description().get("name").asText()).isEqualTo("may");
        assertThat(description().get("recommenders").get(0).get("traits").asText())
                .contains("http://127.0.0.1:8765/organization");
    }

    @Test
    void projectMayBePlainNamedAndWithoutRecommenders() throws IOException {
        CommandLineRun run =
                attest("project", articles, "-o", zip, "--plain", "--service", "none", "--name", "News of May", "-q");
        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(read("source/a.txt")).isEqualTo(ARTICLE);
        assertThat(description().get("name").asText()).isEqualTo("News of May");
        assertThat(description().has("recommenders")).isFalse();
    }

    @Test
    void projectIsTheSameForAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    articles.resolve("d" + i + ".txt"),
                    (i + 2 + " people were killed, the mayor said.\n").repeat(1 + 7 % (i + 1)));
        }
        assertThat(attest("project", articles, "-o", zip, "--threads", 1).status())
                .isZero();
        byte[] one = Files.readAllBytes(zip);
        assertThat(attest("project", articles, "-o", zip, "--threads", 4).status())
                .isZero();
        assertThat(zip).hasBinaryContent(one);
    }

    @Test
    void layersCanBeHadAlone() throws IOException {
        Path layers = folder.resolve("layers.json");
        assertThat(attest("project", articles, "-o", zip, "--plain", "--layers", layers)
                        .status())
                .isZero();
        assertThat(new ObjectMapper().readTree(layers.toFile())).hasSize(6);
    }

    @Test
    void documentThatCannotBeReadIsLeftOutAndTold() throws IOException {
        Files.write(articles.resolve("c.pdf"), "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII));
        CommandLineRun run = attest("project", articles, "-o", zip, "--plain");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("2 documents, 1 failed");
        assertThat(run.err()).contains("c.pdf");
        assertThat(description().get("source_documents")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--service=ftp://x/",
                "--service=http://x/?token=1",
                "--name=a/b",
                "--name= ",
                "--language=de",
                "--sure=2",
                "--threads=0"
            })
    void wrongUsageIsToldAndLeavesNothingBehind(String option) throws IOException {
        CommandLineRun run = attest("project", articles, "-o", zip, option);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(articles);
        }
    }

    @Test
    void missingInputAndUnwritableOutputAreTold() throws IOException {
        CommandLineRun missing = attest("project", folder.resolve("none"), "--plain", "-o", zip);
        assertThat(missing.status()).isNotZero();
        assertThat(missing.err()).contains("none");
        assertThat(attest("project", articles, "-o", folder).err()).contains("is a folder");
        Path file = Files.writeString(folder.resolve("file"), "");
        CommandLineRun run = attest("project", articles, "--plain", "-o", file.resolve("x.zip"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("cannot be written");
    }

    private JsonNode description() throws IOException {
        return new ObjectMapper().readTree(read("exportedproject.json"));
    }

    private String read(String entry) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(file.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
