package org.attestnlp.cases;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cases.CaseFile.Case;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * Runs every case file below {@code src/test/resources} through the whole pipeline. A case passes if its text gets
 * exactly the markup it shows, gets it again when the analysed CAS is analysed once more, and gets it too behind a
 * neutral paragraph.
 *
 * <p>{@code mvn test -Dtest=CaseFilesTest -Dgolden=update} writes what the pipeline finds into the files; read the diff.
 * {@code -Dcases=casualty/ranges} runs only the files whose path contains that.
 */
class CaseFilesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "attestnlp");
    private static final String NEUTRAL = "The sun rose at six.\n\n";

    @TestFactory
    Stream<DynamicNode> files() throws IOException {
        String wanted = System.getProperty("cases", "");
        return CaseFile.below(FOLDER).stream()
                .filter(file -> file.path().toString().contains(wanted))
                .map(file -> Golden.isUpdate() ? update(file) : check(file));
    }

    private static DynamicNode check(CaseFile file) {
        return dynamicContainer(
                name(file),
                file.path().toUri(),
                file.cases().stream().map(one -> dynamicTest(one.title(), place(file, one), () -> check(file, one))));
    }

    private static DynamicNode update(CaseFile file) {
        return dynamicTest("update " + name(file), file.path().toUri(), () -> {
            List<String> marked = new ArrayList<>();
            for (Case one : file.cases()) {
                marked.add(render(file, SharedPipeline.analyse(CaseMarkup.strip(one.marked()))));
            }
            file.rewrite(marked);
        });
    }

    private static void check(CaseFile file, Case one) {
        String text = CaseMarkup.strip(one.marked());
        JCas jcas = SharedPipeline.analyse(text);
        compare(file, one, "the text", one.marked(), render(file, jcas));
        SharedPipeline.analyse(jcas);
        compare(file, one, "the text, analysed twice,", one.marked(), render(file, jcas));
        JCas shifted = SharedPipeline.analyse(NEUTRAL + text);
        compare(file, one, "the text behind a neutral paragraph", one.marked(), withoutNeutral(render(file, shifted)));
    }

    private static void compare(CaseFile file, Case one, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            String message = "%s:%d: %s: %s has other annotations than expected.%n%s"
                    .formatted(file.path(), one.line(), one.title(), what, Golden.difference(expected, actual));
            throw new AssertionFailedError(message, expected, actual);
        }
    }

    /** The neutral paragraph may have marks of its own. */
    private static String withoutNeutral(String marked) {
        return marked.substring(marked.indexOf("\n\n") + 2);
    }

    private static String render(CaseFile file, JCas jcas) {
        return CaseMarkup.render(jcas.getCas(), file.types());
    }

    private static String name(CaseFile file) {
        return FOLDER.relativize(file.path()).toString();
    }

    private static URI place(CaseFile file, Case one) {
        return URI.create(file.path().toUri() + "?line=" + one.line());
    }
}
