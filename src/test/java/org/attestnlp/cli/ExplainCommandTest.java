package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.cli.CommandLineRun.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that tell about types and annotations. */
class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void rulesBehindAnAnnotationAreTold() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "The ministry said 12 soldiers were killed.\n");
        CommandLineRun run = attest("explain", text + ":18");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("CasualtyFigure 18-29 “12 soldiers”", "rule           casualty.")
                .containsPattern("why            \\p{Lu}\\w+ .*");
        attest("annotate", text, "-o", folder.resolve("out"));
        assertThat(attest("explain", folder.resolve("out/xmi/a.txt.xmi") + ":18")
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void placesWithoutAnnotationsAndWrongPlacesAreTold() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Rain.\n");
        assertThat(attest("explain", text + ":1").out()).contains("nothing is marked at 1");
        assertThat(attest("explain", text).status()).isEqualTo(2);
        assertThat(attest("explain", folder.resolve("none.txt") + ":1").err()).contains("none.txt: does not exist");
    }

    @Test
    void fileWithSeveralDocumentsHasNoPlaces() throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"Rain.\"}\n{\"text\": \"Snow.\"}\n");
        CommandLineRun run = attest("explain", lines + ":1");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("a.jsonl: holds 2 documents; name a file with one");
    }

    @Test
    void typesArePrintedForPeopleAndTools() {
        assertThat(attest("types").out()).contains("org.attestnlp.type.CasualtyFigure", "    low: Integer");
        assertThat(attest("types", "--xml").out()).startsWith("<?xml").endsWith("</typeSystemDescription>\n");
    }
}
