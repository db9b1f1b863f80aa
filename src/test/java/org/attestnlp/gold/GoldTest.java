package org.attestnlp.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

/** Gold annotations, of the seeds and of invented news: readable with UIMA alone, on the very text of the article, in keeping with the guidelines. */
class GoldTest {

    private static final Path TYPES = Path.of("typesystem", "AttestTypeSystem.xml");

    /** An article and its gold. */
    record Document(Path text, Path gold) {

        @Override
        public String toString() {
            return text.getFileName().toString();
        }
    }

    static Stream<Document> documents() throws IOException {
        return documents(EnumSet.allOf(GoldSet.class));
    }

    static Stream<Document> articles() throws IOException {
        return documents(GoldSet.ARTICLES);
    }

    private static Stream<Document> documents(Set<GoldSet> sets) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (GoldSet set : sets) {
            try (Stream<Path> files = Files.list(set.texts())) {
                files.sorted()
                        .map(text -> new Document(
                                text,
                                set.gold().resolve(text.getFileName().toString().replace(".txt", ".xmi"))))
                        .forEach(documents::add);
            }
        }
        return documents.stream();
    }

    @Test
    void theTypeSystemBesideTheDocumentsIsTheProjects() {
        assertThat(GoldSet.values()).allSatisfy(set -> assertThat(set.gold().resolve("TypeSystem.xml"))
                .hasSameBinaryContentAs(TYPES));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void standsOnTheTextOfTheArticle(Document document) throws Exception {
        assertThat(load(document).getDocumentText()).isEqualTo(Files.readString(document.text()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsTheGuidelines(Document document) throws Exception {
        assertThat(Complaints.about(load(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void marksOrganizationsAndWhatIsSaid(Document document) throws Exception {
        CAS cas = load(document);
        for (String type : List.of("Organization", "Claim", "Quotation", "Source", "Cue")) {
            assertThat(cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType("org.attestnlp.type." + type)))
                    .as(type)
                    .isNotEmpty();
        }
    }

    /** Plain UIMA, as any reader of the files would load them. */
    private static CAS load(Document document) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(
                        document.gold().resolveSibling("TypeSystem.xml").toFile()));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        try (InputStream xmi = Files.newInputStream(document.gold())) {
            XmiCasDeserializer.deserialize(xmi, cas);
        }
        return cas;
    }
}
