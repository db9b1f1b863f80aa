package org.attestnlp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds in the journal of another, whole or broken. */
class JournalTest {

    private static final String NAME = "news/März\t“1”.txt";

    @TempDir
    private Path folder;

    private Path table;
    private byte[] whole;

    @BeforeEach
    void write() throws IOException {
        table = Files.write(folder.resolve("table.csv"), new byte[30]);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write(Journal.head("settings"));
        lines.write(Journal.entry("first", "aa", List.of(1, 2), List.of(10L), List.of(5)));
        lines.write(Journal.entry(NAME, "bb", List.of(3, 4), List.of(15L), List.of(15)));
        whole = lines.toByteArray();
    }

    @Test
    void findsDocumentsOfAnyName() throws IOException {
        EarlierResult result = find(whole, "settings", NAME);
        assertThat(result).isEqualTo(new EarlierResult("bb", List.of(3, 4), List.of(15L), List.of(15), List.of(table)));
        assertThat(find(whole, "settings", "first").hash()).isEqualTo("aa");
        assertThat(find(whole, "settings", "second")).isNull();
    }

    @Test
    void otherSettingsRememberNothing() throws IOException {
        assertThat(find(whole, "other", "first")).isNull();
    }

    @Test
    void lineThatIsCutOffDoesNotCountWhereverItIsCut() throws IOException {
        int second = Journal.entry(NAME, "bb", List.of(3, 4), List.of(15L), List.of(15)).length;
        for (int missing = 2; missing <= second; missing++) {
            byte[] cut = Arrays.copyOf(whole, whole.length - missing);
            assertThat(find(cut, "settings", NAME)).isNull();
            assertThat(find(cut, "settings", "first")).isNotNull();
        }
    }

    @Test
    void anyBytesAreNoReasonToFail() throws IOException {
        for (int length = 0; length < Journal.head("settings").length; length++) {
            assertThat(find(Arrays.copyOf(whole, length), "settings", "first")).isNull();
        }
        assertThat(find(new byte[100], "settings", "first")).isNull();
    }

    @Test
    void rowsBehindTheEndOfATableDoNotCount() throws IOException {
        Files.write(table, new byte[29]);
        assertThat(find(whole, "settings", NAME)).isNull();
        assertThat(find(whole, "settings", "first")).isNotNull();
    }

    private EarlierResult find(byte[] lines, String fingerprint, String document) throws IOException {
        Path file = Files.write(folder.resolve("journal"), lines);
        try (Journal journal = Journal.open(file, fingerprint, List.of(table))) {
            return journal.find(document).orElse(null);
        }
    }
}
