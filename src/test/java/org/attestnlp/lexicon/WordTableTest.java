package org.attestnlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void keepsTheRowOfEveryWord() throws IOException {
        Map<String, byte[]> rows = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            rows.put("word" + i, new byte[] {(byte) i, (byte) -i});
        }

        WordTable table = WordTable.read(new ByteArrayInputStream(written(rows)));

        rows.forEach((word, row) -> {
            assertThat(table.get(table.row(word), 0)).isEqualTo(row[0]);
            assertThat(table.get(table.row(word), 1)).isEqualTo(row[1]);
        });
    }

    @Test
    void tellsUnknownWords() throws IOException {
        WordTable table = WordTable.read(new ByteArrayInputStream(written(Map.of("known", new byte[] {1, 2}))));

        assertThat(table.row("unknown")).isEqualTo(WordTable.UNKNOWN);
        assertThat(table.row("")).isEqualTo(WordTable.UNKNOWN);
    }

    @Test
    void refusesAnInputThatIsCutOff() throws IOException {
        byte[] whole = written(Map.of("known", new byte[] {1, 2}));

        assertThatThrownBy(() -> WordTable.read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length - 1))))
                .isInstanceOf(EOFException.class);
    }

    private static byte[] written(Map<String, byte[]> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordTable.of(2, rows).write(out);
        return out.toByteArray();
    }
}
