package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.validation.Complaints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold annotations of the seed articles: readable with UIMA alone, on the very text of the article, in keeping with the guidelines. */
class GoldTest {

    private static final Path GOLD = Path.of("src", "test", "resources", "gold");
    private static final Path SEEDS = Path.of("seeds");

    static Stream<String> documents() throws IOException {
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            return seeds.map(seed -> seed.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        }
    }

    @Test
    void theTypeSystemBesideTheDocumentsIsTheProjects() {
        assertThat(GOLD.resolve("TypeSystem.xml"))
                .hasSameBinaryContentAs(Path.of("typesystem", "AttestTypeSystem.xml"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void standsOnTheTextOfTheArticle(String document) throws Exception {
        assertThat(load(document).getDocumentText()).isEqualTo(Files.readString(SEEDS.resolve(document + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsTheGuidelines(String document) throws Exception {
        assertThat(Complaints.about(load(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void marksOrganizationsAndWhatIsSaid(String document) throws Exception {
        CAS cas = load(document);
        for (String type : List.of("Organization", "Claim", "Quotation", "Source", "Cue")) {
            assertThat(cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType("org.attestnlp.type." + type)))
                    .as(type)
                    .isNotEmpty();
        }
    }

    /** Plain UIMA, as any reader of the files would load them. */
    private static CAS load(String document) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(GOLD.resolve("TypeSystem.xml").toFile()));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        try (InputStream xmi = Files.newInputStream(GOLD.resolve(document + ".xmi"))) {
            XmiCasDeserializer.deserialize(xmi, cas);
        }
        return cas;
    }
}
