package org.attestnlp.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java in the README compile and do what they promise, word for word. */
class ReadmeProgramsTest {

    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final int LINES_PROMISED = 10;

    private static final String PROGRAM =
            """
            import org.apache.uima.UIMAFramework;
            import org.apache.uima.analysis_engine.AnalysisEngine;
            import org.apache.uima.jcas.JCas;
            import org.apache.uima.util.XMLInputSource;
            import org.attestnlp.pipeline.AttestPipeline;
            import org.attestnlp.type.CasualtyFigure;

            public class Program {
                public static void main(String[] arguments) throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void pipelineRunsOnAStringAndItsFiguresAreRead() throws Exception {
        String block = blocks().get(0);
        assertThat(block.lines()).hasSizeLessThanOrEqualTo(LINES_PROMISED);
        assertThat(output(block)).isEqualTo("ministry: 12 killed\n");
    }

    @Test
    void plainDescriptorsDoTheSame() throws Exception {
        String whole = blocks().get(0);
        String withoutFirstLine = whole.substring(whole.indexOf('\n'));
        assertThat(output(blocks().get(1) + withoutFirstLine)).isEqualTo(output(whole));
    }

    private static List<String> blocks() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.replace("```java\n", "").replace("```", ""))
                .toList();
        assertThat(blocks).hasSize(2);
        return blocks;
    }

    private String output(String statements) throws Exception {
        Path source = Files.writeString(folder.resolve("Program.java"), PROGRAM.formatted(statements));
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString());
        assertThat(status).isZero();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Program").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
