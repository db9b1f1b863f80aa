package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.cli.CommandLineRun.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UIMAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its user meets it. How the page looks and works is tested in a browser. */
class ReportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesOnePageThatNeedsNoNetwork() throws IOException, UIMAException {
        document().write(folder.resolve("annotated/toll.xmi"));
        Path page = folder.resolve("new/page.html");

        CommandLineRun run = attest("report", folder.resolve("annotated"), "-o", page, "--title", "Mines & <towns>");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().strip()).isEqualTo(page + ": 1 document");
        assertThat(page)
                .content()
                .contains("<title>Mines &amp; &lt;towns&gt;</title>", "default-src &#39;none&#39;", "five miners died")
                .doesNotContainPattern("<(script|link|img)[^>]*(src|href)=");
    }

    @Test
    void readsExportsOfInception() throws IOException, UIMAException {
        document().export(folder.resolve("export/toll.txt/anna.zip"), "anna", "toll.txt");
        Path page = folder.resolve("page.html");

        CommandLineRun run = attest("report", folder.resolve("export"), "-o", page);

        assertThat(run.status()).isZero();
        assertThat(page).content().contains("\"name\":\"toll.txt\"");
    }

    @Test
    void saysWhatIsMissing() throws IOException, UIMAException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path page = folder.resolve("page.html");

        assertRefused(attest("report", empty, "-o", page), "holds no CAS XMI");
        assertRefused(attest("report", folder.resolve("none"), "-o", page), "none: does not exist; check the path");
        assertThat(page).doesNotExist();
        assertThat(attest("report").status()).isEqualTo(2);
    }

    @Test
    void saysWhyThePageCannotBeWritten() throws IOException, UIMAException {
        Path file = document().write(folder.resolve("annotated/toll.xmi"));

        assertRefused(
                attest("report", folder.resolve("annotated"), "-o", file.resolve("page.html")),
                "toll.xmi: is a file, and a folder is needed");
    }

    @Test
    void annotateWritesThePageInTheSameRun() throws IOException {
        Path text =
                Files.writeString(folder.resolve("mine.txt"), "The ministry said 12 miners were killed on Monday.\n");
        Path page = folder.resolve("page.html");

        CommandLineRun run = attest("annotate", text, "-o", folder.resolve("out"), "--report", page, "--quiet");

        assertThat(run.status()).isZero();
        assertThat(page).content().contains("12 miners were killed", "\"CasualtyFigure\"", "\"groups\":[{");
    }

    @Test
    void annotateWritesNoPageAboutNothing() throws IOException {
        Path binary = Files.write(folder.resolve("mine.txt"), new byte[] {'G', 'I', 'F', 0});
        Path page = folder.resolve("page.html");

        CommandLineRun run = attest("annotate", binary, "-o", folder.resolve("out"), "--report", page);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("mine.txt: is binary");
        assertThat(page).doesNotExist();
    }

    private static void assertRefused(CommandLineRun run, String why) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("attest: ").contains(why).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    private static AnnotatedFolder document() throws UIMAException {
        AnnotatedFolder document = new AnnotatedFolder(AnnotatedFolder.TEXT);
        return document.quotation("five miners died", "indirect", document.source("The ministry", "organization"));
    }
}
