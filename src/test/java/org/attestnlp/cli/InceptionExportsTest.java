package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.cli.CommandLineRun.attest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.uima.fit.util.JCasUtil;
import org.attestnlp.io.AnnotatedCorpus;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Quotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What INCEpTION 40.3 exported for a seed, in its three formats: each is the document again, under the document's name. */
class InceptionExportsTest {

    private static final String NAME = "000_75dbfb5d532b675b";

    @TempDir
    private Path folder;

    private List<Path> exports;

    @BeforeEach
    void copy() throws IOException {
        exports = List.of(
                copy("xmi.zip", "one/export.zip"),
                copy("xmi-xml1.1.zip", "two/export.zip"),
                copy("jsoncas.json.gz", "three/admin.json"));
    }

    @Test
    void annotationsAndLinksComeBackInAllFormats() throws IOException {
        List<String> documents = new ArrayList<>();
        for (Path export : exports) {
            new AnnotatedCorpus().forEach(export, document -> {
                long linked = JCasUtil.select(document.jcas(), Quotation.class).stream()
                        .filter(quotation -> quotation.getSource() != null
                                && quotation.getSource().size() > 0)
                        .count();
                int figures =
                        JCasUtil.select(document.jcas(), CasualtyFigure.class).size();
                documents.add(document.name() + " " + linked + " " + figures);
            });
        }
        assertThat(documents).hasSize(3).containsOnly(documents.get(0));
        assertThat(documents.get(0)).startsWith(NAME + " ").doesNotContain(" 0");
    }

    @Test
    void exportIsAnnotatedUnderTheDocumentsName() {
        Path out = folder.resolve("out");
        CommandLineRun run = attest("annotate", exports.get(0), "--language", "en", "-o", out);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(out.resolve("xmi/export.zip/" + NAME + ".xmi.xmi")).exists();
    }

    @Test
    void exportIsEvaluatedAndReportedAbout() {
        CommandLineRun evaluation = attest("evaluate", exports.get(0), exports.get(2));
        assertThat(evaluation.status()).as(evaluation.err()).isZero();
        Path page = folder.resolve("page.html");
        CommandLineRun report = attest("report", exports.get(1), "-o", page);
        assertThat(report.status()).as(report.err()).isZero();
        assertThat(page).content().contains(NAME);
    }

    private Path copy(String resource, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = InceptionExportsTest.class.getResourceAsStream("../inception/exports/" + resource)) {
            Files.copy(resource.endsWith(".gz") ? new GZIPInputStream(in) : in, file);
        }
        return file;
    }
}
