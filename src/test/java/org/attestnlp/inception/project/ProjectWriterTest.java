package org.attestnlp.inception.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.Links;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectWriterTest {

    private static final Optional<URI> SERVICE = Optional.of(URI.create("http://127.0.0.1:8765/s3cret"));

    @TempDir
    private Path folder;

    @Test
    void holdsDocumentsGuidelinesConstraintsAndDescription() throws Exception {
        Path zip = write(new ProjectSettings("News of May", SERVICE, false, 0), "a/report.txt", "b/report.txt")
                .get(0);
        assertThat(zip.getFileName()).hasToString("news.zip");
        assertThat(entries(zip))
                .containsExactlyInAnyOrder(
                        "source/a-report.xmi",
                        "source/b-report.xmi",
                        "guideline/annotation-guidelines.html",
                        "constraints/attest.rules",
                        "exportedproject.json");
        JsonNode project = description(zip);
        assertThat(project.get("version").asInt()).isEqualTo(1);
        assertThat(project.get("slug").asText()).isEqualTo("news-of-may");
        assertThat(project.get("source_documents")).hasSize(2).allSatisfy(document -> {
            assertThat(document.get("format").asText()).isEqualTo("xmi");
            assertThat(document.get("state").asText()).isEqualTo("NEW");
        });
    }

    @Test
    void everyTagSetThatALayerRefersToIsThere() throws Exception {
        JsonNode project = description(
                write(new ProjectSettings("news", SERVICE, false, 0), "a").get(0));
        Set<String> defined = new TreeSet<>(project.get("tag_sets").findValuesAsText("name"));
        assertThat(project.get("layers").findValues("tag_set"))
                .hasSizeGreaterThan(5)
                .allSatisfy(reference ->
                        assertThat(defined).contains(reference.get("name").asText()));
    }

    @Test
    void oneRecommenderPerLayerIsSwitchedOn() throws Exception {
        JsonNode recommenders = description(write(new ProjectSettings("news", SERVICE, false, 0), "a")
                        .get(0))
                .get("recommenders");
        Set<String> names = new TreeSet<>();
        int enabled = 0;
        for (JsonNode recommender : recommenders) {
            assertThat(names.add(recommender.get("name").asText())).isTrue();
            assertThat(recommender.get("traits").asText())
                    .contains("\"http://127.0.0.1:8765/s3cret/", "\"training-not-supported\"");
            enabled += recommender.get("enabled").asBoolean() ? 1 : 0;
        }
        assertThat(enabled).isEqualTo(6);
    }

    @Test
    void withoutServiceThereAreNoRecommenders() throws Exception {
        Path zip = write(new ProjectSettings("news", Optional.empty(), false, 0), "a")
                .get(0);
        assertThat(description(zip).has("recommenders")).isFalse();
    }

    @Test
    void plainDocumentsAreTheText() throws Exception {
        Path zip = write(new ProjectSettings("news", SERVICE, true, 0), "a.txt").get(0);
        assertThat(new String(read(zip, "source/a.txt"), StandardCharsets.UTF_8))
                .startsWith("He said it burnt.");
        assertThat(description(zip).get("source_documents").get(0).get("format").asText())
                .isEqualTo("text");
    }

    @Test
    void annotatedDocumentsKeepSegmentsAnnotationsAndLinks() throws Exception {
        Path zip =
                write(new ProjectSettings("news", SERVICE, false, 0), "a.txt").get(0);
        JCas jcas = JCasFactory.createJCas();
        XmiCasDeserializer.deserialize(
                new java.io.ByteArrayInputStream(read(zip, "source/a.xmi")), jcas.getCas(), true);
        assertThat(JCasUtil.select(jcas, Token.class)).hasSize(4);
        assertThat(JCasUtil.select(jcas, Sentence.class)).hasSize(1);
        Quotation quotation = JCasUtil.selectSingle(jcas, Quotation.class);
        assertThat(quotation.getKind()).isEqualTo("indirect");
        assertThat(Links.sources(quotation.getSource()))
                .extracting(Source::getCoveredText)
                .containsExactly("He");
    }

    @Test
    void largeCorpusBecomesNumberedProjects() throws Exception {
        List<Path> files;
        try (ProjectWriter writer =
                new ProjectWriter(folder.resolve("news.zip"), new ProjectSettings("news", SERVICE, true, 0), 300_000)) {
            for (int i = 0; i < 4; i++) {
                writer.add("report" + i + ".txt", writer.content(document(noise(200_000))));
            }
            files = writer.commit();
        }
        assertThat(files).extracting(Path::getFileName).map(Path::toString).startsWith("news-1.zip", "news-2.zip");
        for (Path file : files) {
            assertThat(Files.size(file)).isLessThan(400_000);
        }
        assertThat(description(files.get(1)).get("name").asText()).isEqualTo("news 2");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSameSizeAs(files);
        }
    }

    @Test
    void projectsOfAnEarlierRunAreTold() throws Exception {
        Path zip = folder.resolve("news.zip");
        Path second = Files.writeString(folder.resolve("news-2.zip"), "earlier");
        Path first = Files.writeString(folder.resolve("news-1.zip"), "earlier");
        try (ProjectWriter writer =
                new ProjectWriter(zip, new ProjectSettings("news", SERVICE, true, 0), ProjectWriter.LARGEST)) {
            assertThat(writer.leftovers()).isEmpty();
            writer.add("report.txt", writer.content(document("It burnt.")));
            assertThat(writer.commit()).containsExactly(zip);
            assertThat(writer.leftovers()).containsExactly(first, second);
        }
    }

    @Test
    void whatAttestIsNotSureOfIsLeftForSuggestions() throws Exception {
        JCas jcas = document("He said it burnt.");
        claim(jcas, 0.4f, "claim.attributed");
        claim(jcas, 0.6f, "claim.attributed");
        claim(jcas, 0, null);
        String content;
        try (ProjectWriter writer = new ProjectWriter(
                folder.resolve("news.zip"), new ProjectSettings("news", SERVICE, false, 0.5), ProjectWriter.LARGEST)) {
            content = new String(writer.content(jcas), StandardCharsets.UTF_8);
        }
        assertThat(content).contains("confidence=\"0.6\"").doesNotContain("confidence=\"0.4\"");
        assertThat(content.split("Claim xmi:id")).hasSize(3);
    }

    private static void claim(JCas jcas, float confidence, String rule) {
        Claim claim = new Claim(jcas, 8, 16);
        claim.setConfidence(confidence);
        claim.setRule(rule);
        claim.addToIndexes();
    }

    @Test
    void oneProjectDoesNotTouchAFileWithANumber() throws Exception {
        Path other = Files.writeString(folder.resolve("news-1.zip"), "mine");
        assertThat(write(new ProjectSettings("news", SERVICE, false, 0), "a"))
                .containsExactly(folder.resolve("news.zip"));
        assertThat(other).hasContent("mine");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws Exception {
        ProjectSettings settings = new ProjectSettings("news", SERVICE, false, 0);
        byte[] first = Files.readAllBytes(write(settings, "a", "b").get(0));
        assertThat(write(settings, "a", "b").get(0)).hasBinaryContent(first);
    }

    @Test
    void namesAndUrlsThatInceptionWouldRefuseAreToldAtOnce() {
        assertThatThrownBy(() -> new ProjectSettings("news?", SERVICE, false, 0))
                .hasMessageContaining("news?");
        assertThatThrownBy(() -> new ProjectSettings("news", Optional.of(URI.create("localhost:8765")), false, 0))
                .hasMessageContaining("http://127.0.0.1:8765/");
        assertThatThrownBy(() -> new ProjectSettings("news", Optional.of(URI.create("http://h/?t=1")), false, 0))
                .hasMessageContaining("behind a '?'");
    }

    private List<Path> write(ProjectSettings settings, String... names) throws Exception {
        try (ProjectWriter writer = new ProjectWriter(folder.resolve("news.zip"), settings, ProjectWriter.LARGEST)) {
            for (String name : names) {
                writer.add(name, writer.content(document("He said it burnt.")));
            }
            return writer.commit();
        }
    }

    private static JCas document(String text) throws Exception {
        JCas jcas = JCasFactory.createText(text, "en");
        new Sentence(jcas, 0, 17).addToIndexes();
        for (int[] token : new int[][] {{0, 2}, {3, 7}, {8, 10}, {11, 17}}) {
            new Token(jcas, token[0], token[1]).addToIndexes();
        }
        Source source = new Source(jcas, 0, 2);
        source.addToIndexes();
        Quotation quotation = new Quotation(jcas, 8, 16);
        quotation.setKind("indirect");
        quotation.setSource(Links.toSources(jcas, List.of(source)));
        quotation.addToIndexes();
        return jcas;
    }

    private static String noise(int length) {
        StringBuilder text = new StringBuilder();
        new Random(7).ints(length, ' ', '~').forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static Set<String> entries(Path zip) throws Exception {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Set<String> names = new TreeSet<>();
            file.stream().map(ZipEntry::getName).forEach(names::add);
            return names;
        }
    }

    private static JsonNode description(Path zip) throws Exception {
        return new ObjectMapper().readTree(read(zip, "exportedproject.json"));
    }

    private static byte[] read(Path zip, String entry) throws Exception {
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(file.getEntry(entry))) {
            return in.readAllBytes();
        }
    }
}
