package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.consumer.JavaTool;
import org.attestnlp.validation.Complaints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as a user has it: in a JVM of its own, with 2 GB of heap, on the seed articles. */
class AttestJarIT {

    private static final Path JAR = Path.of(System.getProperty("attest.jar"));

    @TempDir
    private static Path folder;

    private static Path output;
    private static Outcome run;

    /**
     * How a run ended.
     *
     * @param status exit status
     * @param printed standard output and error
     */
    private record Outcome(int status, String printed) {}

    @BeforeAll
    static void annotateTheSeeds() throws Exception {
        output = folder.resolve("first");
        run = attest(List.of(), "annotate", "seeds", "--output", output.toString());
    }

    @Test
    void annotatesAndSumsUp() {
        assertThat(run.printed()).containsPattern("documents +5").contains("seconds");
        assertThat(run.status()).isZero();
        assertThat(output).isDirectoryContaining("glob:**.csv").isDirectoryContaining("glob:**/xmi");
    }

    @Test
    void writesWhatPlainUimaReadsWithTheTypeSystemBesideIt() throws Exception {
        List<Path> documents = xmi();
        assertThat(documents).hasSize(5);
        for (Path document : documents) {
            CAS cas = load(document);
            assertThat(cas.getDocumentText()).isNotBlank();
            assertThat(Complaints.about(cas)).as(document.toString()).isEmpty();
        }
    }

    @Test
    void marksAllSixTypes() throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path document : xmi()) {
            for (AnnotationFS annotation : load(document).<AnnotationFS>getAnnotationIndex()) {
                counts.merge(annotation.getType().getName(), 1, Integer::sum);
            }
        }
        assertThat(counts)
                .containsKeys(
                        "org.attestnlp.type.Organization",
                        "org.attestnlp.type.Source",
                        "org.attestnlp.type.Cue",
                        "org.attestnlp.type.Quotation",
                        "org.attestnlp.type.Claim",
                        "org.attestnlp.type.CasualtyFigure",
                        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
                        "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT");
    }

    @Test
    void writesTheSameBytesAgainAndInAnotherCountry() throws Exception {
        Path again = folder.resolve("again");
        List<String> turkey = List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9");
        assertThat(attest(turkey, "annotate", "seeds", "--output", again.toString())
                        .status())
                .isZero();
        assertThat(contents(again)).isEqualTo(contents(output));
    }

    @Test
    void endsWithStatus2OnWrongUsage() throws Exception {
        assertThat(attest(List.of(), "annotate", "seeds").status()).isEqualTo(2);
        assertThat(attest(List.of()).status()).isEqualTo(2);
    }

    @Test
    void tellsItsVersionAndUsage() throws Exception {
        assertThat(attest(List.of(), "--version").printed()).matches("(?s)attest \\d+\\.\\d+\\.\\d+.*");
        assertThat(attest(List.of(), "annotate", "--help").printed()).contains("--output");
    }

    @Test
    void holdsTheTypeListsServicesAndLicencesOfAllItsParts() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/org.apache.uima.fit/types.txt").lines())
                    .contains(
                            "classpath*:org/attestnlp/typesystem/AttestTypeSystem.xml",
                            "classpath*:desc/type/LexicalUnits.xml",
                            "classpath*:desc/type/POS.xml",
                            "classpath*:desc/type/NamedEntity.xml",
                            "classpath*:desc/type/Dependency.xml");
            assertThat(text(jar, "META-INF/services/org.apache.uima.fit.validation.ValidationCheck"))
                    .contains("org.attestnlp.validation.SpanCheck");
            assertThat(text(jar, "org/attestnlp/descriptors/AttestPipeline.xml"))
                    .contains("ParserAnnotator.xml");
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Attest", "NLP4J");
        }
    }

    private static String text(JarFile jar, String entry) throws IOException {
        assertThat(jar.getEntry(entry)).as(entry).isNotNull();
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Outcome attest(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(JavaTool.path("java"));
        command.add("-Xmx2g");
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), printed);
    }

    private static List<Path> xmi() throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("xmi"))) {
            return files.filter(file -> file.toString().endsWith(".xmi"))
                    .sorted()
                    .toList();
        }
    }

    private static CAS load(Path document) throws Exception {
        Path types = document.resolveSibling("TypeSystem.xml");
        CAS cas = CasCreationUtils.createCas(
                UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types.toFile())),
                null,
                null);
        try (InputStream in = Files.newInputStream(document)) {
            XmiCasDeserializer.deserialize(in, cas);
        }
        return cas;
    }

    /** Each file's bytes by its path; bytes are written one to one as characters, so that a difference is legible. */
    private static Map<String, String> contents(Path below) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(below.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
