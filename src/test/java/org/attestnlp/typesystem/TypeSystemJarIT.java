package org.attestnlp.typesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.Links;
import org.attestnlp.consumer.ConsumerProgram;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** The jar of the types alone: another project reads our output with it and UIMA, and nothing else. */
class TypeSystemJarIT {

    private static final Path JAR = Path.of(System.getProperty("attest.typesystem.jar"));
    private static final List<Path> LIBRARIES =
            List.of(JAR, ConsumerProgram.jarOf(UIMAFramework.class), ConsumerProgram.jarOf(Logger.class));

    @TempDir
    private Path folder;

    @Test
    void holdsTheTypesTheirClassesAndLicenceAndNothingElse() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName))
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/org.apache.uima.fit/types.txt",
                            "org/attestnlp/typesystem/AttestTypeSystem.xml",
                            "org/attestnlp/type/Quotation.class")
                    .allMatch(name -> name.startsWith("META-INF/")
                            || name.startsWith("org/attestnlp/type/")
                            || name.equals("org/attestnlp/typesystem/AttestTypeSystem.xml"));
        }
    }

    @Test
    void isEnoughForAnotherProjectToReadFigures() throws Exception {
        Path xmi = writeXmi();
        Process consumer = new ConsumerProgram("FigureReader", folder, LIBRARIES)
                .process(xmi.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(consumer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed.strip()).isEqualTo("at least 12 soldiers, killed, from 12 to -1, according to The ministry");
        assertThat(consumer.waitFor()).isZero();
    }

    private Path writeXmi() throws Exception {
        JCas jcas = JCasFactory.createText("The ministry said at least 12 soldiers were killed.", "en");
        Source source = new Source(jcas, 0, 12);
        source.addToIndexes();
        CasualtyFigure figure = new CasualtyFigure(jcas, 18, 38);
        figure.setOutcome("killed");
        figure.setLow(12);
        figure.setHigh(-1);
        figure.setSource(Links.toSources(jcas, List.of(source)));
        figure.addToIndexes();
        Path file = folder.resolve("report.xmi");
        try (OutputStream out = Files.newOutputStream(file)) {
            XmiCasSerializer.serialize(jcas.getCas(), out);
        }
        return file;
    }
}
