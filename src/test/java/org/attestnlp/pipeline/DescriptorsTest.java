package org.attestnlp.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.cases.Golden;
import org.attestnlp.cases.SharedPipeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The descriptors in {@code descriptors/} are what the classes say, and work without uimaFIT. */
class DescriptorsTest {

    private static final Path FOLDER = Path.of("descriptors");

    private static Map<String, String> expected;

    @BeforeAll
    static void generate() throws Exception {
        expected = Descriptors.all();
        if (Golden.isUpdate()) {
            Files.createDirectories(FOLDER);
            for (String stale : files()) {
                Files.delete(FOLDER.resolve(stale));
            }
            for (Map.Entry<String, String> file : expected.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    void thereIsOneForEachEngineAndOneForAll() throws IOException {
        assertThat(files()).isEqualTo(new TreeSet<>(expected.keySet()));
    }

    @Test
    void theySayWhatTheClassesSay() {
        assertThat(expected).allSatisfy((file, xml) -> assertThat(FOLDER.resolve(file))
                .as("run the test with -Dgolden=update and read the diff")
                .hasContent(xml));
    }

    @Test
    void theyHoldNoPathOfThisMachine() {
        assertThat(expected.values())
                .noneMatch(xml ->
                        xml.contains("file:") || xml.contains("jar:") || xml.contains(System.getProperty("user.dir")));
    }

    @Test
    void everyEngineAndParameterIsDescribed() throws Exception {
        for (String file : files()) {
            var engine = UIMAFramework.getXMLParser()
                    .parseAnalysisEngineDescription(
                            new XMLInputSource(FOLDER.resolve(file).toFile()));
            assertThat(engine.getMetaData().getName()).as(file).startsWith("Attest ");
            assertThat(engine.getMetaData().getDescription()).as(file).isNotBlank();
            assertThat(engine.getAnalysisEngineMetaData()
                            .getConfigurationParameterDeclarations()
                            .getConfigurationParameters())
                    .allSatisfy(parameter -> assertThat(parameter.getDescription())
                            .as(file + ": " + parameter.getName())
                            .isNotBlank());
        }
    }

    @Test
    void plainUimaRunsTheWholePipelineFromThem() throws Exception {
        String text = "The Ministry of Health said on Monday that at least 12 people were killed in the flood.";
        ResourceSpecifier specifier = UIMAFramework.getXMLParser()
                .parseResourceSpecifier(
                        new XMLInputSource(FOLDER.resolve(Descriptors.AGGREGATE).toFile()));
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(specifier);
        CAS cas = engine.newCAS();
        cas.setDocumentLanguage("en");
        cas.setDocumentText(text);
        engine.process(cas);

        assertThat(annotations(cas))
                .isNotEmpty()
                .isEqualTo(annotations(SharedPipeline.analyse(text).getCas()));
    }

    private static List<String> annotations(CAS cas) {
        return cas.<AnnotationFS>getAnnotationIndex().stream()
                .map(annotation -> annotation.getType().getName() + ": " + annotation.getCoveredText())
                .sorted()
                .toList();
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
