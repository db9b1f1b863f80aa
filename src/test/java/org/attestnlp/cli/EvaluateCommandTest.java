package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.cli.CommandLineRun.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAException;
import org.attestnlp.type.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its user meets it. */
class EvaluateCommandTest {

    @TempDir
    private Path folder;

    /** The figures are those of an independent scorer, written in another language, on the same two documents. */
    @Test
    void givesTheFiguresOfAnIndependentScorer() throws IOException, UIMAException {
        gold().write(folder.resolve("gold/toll.xmi"));
        predicted().write(folder.resolve("tool/toll.txt.xmi"));

        CommandLineRun run = attest("evaluate", folder.resolve("gold"), folder.resolve("tool"));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(rows(run))
                .contains(
                        "Quotation exact 2 3 1 0.333 0.500 0.400",
                        "Quotation overlap 2 3 2 0.667 1.000 0.800",
                        "CasualtyFigure exact 2 3 0 0.000 0.000 0.000",
                        "CasualtyFigure overlap 2 3 2 0.667 1.000 0.800",
                        "Source exact 2 2 0 0.000 0.000 0.000",
                        "Source overlap 2 2 2 1.000 1.000 1.000",
                        "CasualtyFigure.high 1 2 0.500",
                        "CasualtyFigure.low 2 2 1.000",
                        "CasualtyFigure.outcome 1 2 0.500",
                        "Quotation.kind 1 2 0.500",
                        "Source.kind 1 2 0.500",
                        "CasualtyFigure->source 0 1 0.000",
                        "Quotation->source 1 2 0.500");
    }

    @Test
    void showsErrorsByRuleAndWhatWasTakenForWhat() throws IOException, UIMAException {
        gold().write(folder.resolve("gold/toll.xmi"));
        predicted().write(folder.resolve("tool/toll.xmi"));

        CommandLineRun run = attest("evaluate", folder.resolve("gold"), folder.resolve("tool"), "--show", 3);

        assertThat(run.out())
                .contains(
                        "Wrong CasualtyFigure by casualty.test (1)",
                        "The ministry said five [miners] died. A union put the toll at nine.");
        assertThat(rows(run)).contains("gold \\ predicted direct indirect", "indirect 1 1");
    }

    @Test
    void writesTablesAndAPage() throws IOException, UIMAException {
        gold().write(folder.resolve("gold/toll.xmi"));
        predicted().write(folder.resolve("tool/toll.xmi"));
        Path output = folder.resolve("new/results");

        assertThat(attest("evaluate", folder.resolve("gold"), folder.resolve("tool"), "-o", output)
                        .status())
                .isZero();

        assertThat(output.toFile().list())
                .containsExactlyInAnyOrder(
                        "scores.csv", "features.csv", "confusions.csv", "rules.csv", "errors.csv", "evaluation.html");
        assertThat(output.resolve("evaluation.html"))
                .content()
                .contains(
                        "Wrong CasualtyFigure by casualty.test (1)", "<mark>miners</mark>", "<h3>Quotation.kind</h3>");
        assertThat(output.resolve("confusions.csv")).content().contains("CasualtyFigure.outcome,killed,wounded,1");
    }

    @Test
    void readsExportsOfInception() throws IOException, UIMAException {
        gold().export(folder.resolve("gold/toll.txt/anna.zip"), "anna", "toll.txt");
        predicted().write(folder.resolve("tool/toll.txt.xmi"));

        CommandLineRun folders = attest("evaluate", folder.resolve("gold"), folder.resolve("tool"));
        CommandLineRun archive = attest("evaluate", folder.resolve("gold/toll.txt/anna.zip"), folder.resolve("tool"));

        assertThat(rows(folders)).contains("Source overlap 2 2 2 1.000 1.000 1.000");
        assertThat(rows(archive)).contains("Source overlap 2 2 2 1.000 1.000 1.000");
    }

    @Test
    void measuresHowFarAnnotatorsAgree() throws IOException, UIMAException {
        gold().export(folder.resolve("anna/toll.zip"), "anna", "toll.txt");
        gold().export(folder.resolve("ben/toll.zip"), "ben", "toll.txt");
        predicted().export(folder.resolve("carl/toll.zip"), "carl", "toll.txt");
        Path output = folder.resolve("results");

        CommandLineRun run =
                attest("evaluate", folder.resolve("anna"), folder.resolve("ben"), folder.resolve("carl"), "-o", output);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("1 document annotated by all");
        assertThat(Files.readAllLines(output.resolve("pairs.csv")))
                .hasSize(1 + 3 * 3)
                .contains(folder.resolve("anna") + "," + folder.resolve("ben") + ",Source,2,2,1.000,1.000,");
        assertThat(Files.readAllLines(output.resolve("alpha.csv")))
                .startsWith("type,alpha")
                .hasSize(1 + 3);
        assertThat(output.resolve("agreement.html")).exists();
    }

    @Test
    void twoAnnotatorsOfEqualStandingHaveAnAlpha() throws IOException, UIMAException {
        gold().write(folder.resolve("anna/toll.xmi"));
        gold().write(folder.resolve("ben/toll.xmi"));

        CommandLineRun run = attest("evaluate", "--agreement", folder.resolve("anna"), folder.resolve("ben"));

        assertThat(rows(run)).contains("Source 1.000", "Quotation 1.000", "CasualtyFigure 1.000");
    }

    @Test
    void saysWhereTextsDiffer() throws IOException, UIMAException {
        gold().write(folder.resolve("gold/toll.xmi"));
        new AnnotatedFolder(AnnotatedFolder.TEXT.replace("nine", "ten")).write(folder.resolve("tool/toll.xmi"));

        CommandLineRun run = attest("evaluate", folder.resolve("gold"), folder.resolve("tool"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("toll", "differ at offset 60 (line 1)", "\"nine.\"", "\"ten.\"");
    }

    @Test
    void namesDocumentsWithoutPartner() throws IOException, UIMAException {
        gold().write(folder.resolve("gold/toll.xmi"));
        gold().write(folder.resolve("gold/flood.xmi"));
        predicted().write(folder.resolve("tool/toll.xmi"));
        predicted().write(folder.resolve("tool/quake.xmi"));

        CommandLineRun run = attest("evaluate", folder.resolve("gold"), folder.resolve("tool"));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "1 have no prediction and are not counted: flood", "1 have no gold and are not counted: quake");
    }

    @Test
    void refusesWhatCannotBeCompared() throws IOException, UIMAException {
        gold().write(folder.resolve("gold/toll.xmi"));
        predicted().write(folder.resolve("tool/quake.xmi"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("toll.xmi"), "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"><oops");

        assertRefused(folder.resolve("tool"), "No document of");
        assertRefused(empty, "holds no CAS XMI");
        assertRefused(broken, "toll.xmi");
        assertRefused(folder.resolve("none"), "none: does not exist; check the path");
    }

    @Test
    void saysWhyResultsCannotBeWritten() throws IOException, UIMAException {
        Path file = gold().write(folder.resolve("gold/toll.xmi"));

        CommandLineRun run = attest("evaluate", folder.resolve("gold"), folder.resolve("gold"), "-o", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("toll.xmi: is a file, and a folder is needed");
    }

    @Test
    void oneFolderAloneIsWrongUsage() {
        CommandLineRun run = attest("evaluate", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("at least 2", "attest evaluate --help").doesNotContain("WARN");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(attest("evaluate", "--help").out()).contains("Usage: attest evaluate", "95 %");
    }

    private void assertRefused(Path predicted, String why) {
        CommandLineRun run = attest("evaluate", folder.resolve("gold"), predicted);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("attest: ").contains(why).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    /** What was printed, with single spaces: tables are padded. */
    private static List<String> rows(CommandLineRun run) {
        return run.out().lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    private static AnnotatedFolder gold() throws UIMAException {
        AnnotatedFolder document = new AnnotatedFolder(AnnotatedFolder.TEXT);
        Source ministry = document.source("The ministry", "organization");
        Source union = document.source("A union", "organization");
        return document.quotation("five miners died", "indirect", ministry)
                .quotation("the toll at nine", "indirect", union)
                .figure("five miners", "killed", 5, 5, ministry)
                .figure("nine", "killed", 9, 9, null);
    }

    private static AnnotatedFolder predicted() throws UIMAException {
        AnnotatedFolder document = new AnnotatedFolder(AnnotatedFolder.TEXT);
        Source ministry = document.source("ministry", "organization");
        document.source("A union put", "group");
        return document.quotation("five miners died", "direct", ministry)
                .quotation("toll at nine", "indirect", ministry)
                .quotation("said five miners died", "indirect", ministry)
                .figure("miners", "killed", 5, 6, ministry)
                .figure("five miners died", "wounded", 5, 5, null)
                .figure("at nine", "killed", 9, -1, null);
    }
}
