package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its user meets it: arguments in; files, lines and exit status out. */
class AnnotateCommandTest {

    private static final String ARTICLE =
            """
            The ministry said 12 soldiers were killed near the border.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path texts;
    private Path output;

    @BeforeEach
    void makeFolders() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        output = folder.resolve("output");
    }

    @Test
    void writesXmiTypeSystemAndTables() throws IOException {
        Files.writeString(texts.resolve("a.txt"), ARTICLE);
        assertThat(attest("annotate", texts.toString(), "--output", output.toString()))
                .isZero();
        assertThat(relativeFiles(output))
                .containsExactly(
                        ".attest/journal",
                        ".attest/lock",
                        "casualties.csv",
                        "claims.csv",
                        "documents.csv",
                        "failures.csv",
                        "organizations.csv",
                        "quotations.csv",
                        "xmi/TypeSystem.xml",
                        "xmi/a.txt.xmi");
        assertThat(out.toString()).contains("documents", "CasualtyFigure", "seconds", output.toString());
    }

    @Test
    void tablesHaveOneRowPerAnnotationUnderColumnNames() throws IOException {
        Files.writeString(texts.resolve("a.txt"), ARTICLE);
        attest("annotate", texts.toString(), "-o", output.toString());
        List<String> rows = Files.readAllLines(output.resolve("casualties.csv"));
        assertThat(rows.get(0))
                .isEqualTo("document,begin,end,text,outcome,count,low,high,qualifier,victims,victimStatus,period,"
                        + "reportedBy,source,confidence,rule,title,byline,date,outlet");
        assertThat(rows.get(1)).startsWith("a.txt,18,29,12 soldiers,killed,12,12,12,exact,soldiers,military,,");
        assertThat(rows).hasSize(2);
    }

    @Test
    void documentThatFailsIsToldAndTheOthersGoOn() throws IOException {
        Files.writeString(texts.resolve("a.txt"), ARTICLE);
        Files.write(texts.resolve("b.txt"), new byte[] {'G', 'I', 'F', 0});
        Path missing = folder.resolve("none.txt");
        assertThat(attest("annotate", texts.toString(), missing.toString(), "-o", output.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("b.txt: is binary", "none.txt: does not exist");
        assertThat(out.toString()).contains("failed");
        assertThat(output.resolve("xmi/a.txt.xmi")).exists();
        assertThat(output.resolve("xmi/b.txt.xmi")).doesNotExist();
    }

    @Test
    void missingInputIsToldBeforeModelsLoad() throws IOException {
        Path missing = folder.resolve("none.txt");
        assertThat(attest("annotate", missing.toString(), "-o", output.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.txt does not exist; check the path");
        assertThat(output).doesNotExist();
        Files.writeString(texts.resolve("a.txt"), ARTICLE);
        attest("annotate", texts.toString(), missing.toString(), "-o", output.toString());
        assertThat(err.toString())
                .containsSubsequence(
                        "none.txt does not exist; the run goes on", "Annotating", "none.txt: does not exist");
    }

    @Test
    void twoDocumentsOfOneNameAreNotMixedUp() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(texts.resolve("a.txt"), ARTICLE);
        Files.writeString(other.resolve("a.txt"), ARTICLE);
        assertThat(attest("annotate", texts.toString(), other.toString(), "-o", output.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("has the name of an earlier document");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        Files.copy(Path.of("seeds/004_c02c56f800ac0109.txt"), texts.resolve("a.txt"));
        Path second = folder.resolve("second");
        attest("annotate", texts.toString(), "-o", output.toString());
        attest("annotate", texts.toString(), "-o", second.toString());
        for (String file : relativeFiles(output)) {
            assertThat(output.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
        }
    }

    @Test
    void wrongUsageIsStatusTwo() throws IOException {
        assertThat(attest()).isEqualTo(2);
        assertThat(attest("annotate", texts.toString())).isEqualTo(2);
        assertThat(attest("annotate", texts.toString(), "-o", output.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no files in");
        Path file = Files.writeString(texts.resolve("a.txt"), ARTICLE);
        assertThat(attest("annotate", texts.toString(), "-o", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is not a folder");
    }

    @Test
    void folderThatCannotBeWrittenIsOneLine() throws IOException {
        Files.writeString(texts.resolve("a.txt"), ARTICLE);
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(attest(
                        "annotate",
                        texts.toString(),
                        "-o",
                        file.resolve("below").toString()))
                .isEqualTo(AnnotateCommand.STOPPED);
        assertThat(err.toString()).containsPattern("attest: .*below: ").doesNotContain("\tat ");
    }

    @Test
    void helpAndVersionAreStatusZero() {
        assertThat(attest("annotate", "--help")).isZero();
        assertThat(out.toString()).contains("INPUT", "--output", "Exit status");
        assertThat(attest("--version")).isZero();
        assertThat(out.toString()).containsPattern("attest \\d+\\.\\d+");
    }

    private int attest(String... arguments) {
        return Attest.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static List<String> relativeFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
