package org.attestnlp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Texts in the encodings that the web has. */
class TextDecoderTest {

    private static final String TEXT = "Zwölf Tote\r\n“No”";

    @Test
    void utf8IsReadAsItStands() throws Exception {
        assertThat(text(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void byteOrderMarkTellsTheEncodingAndIsNoText() throws Exception {
        for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            assertThat(text(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                    .as(charset)
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void windows1252IsReadWithANotice() throws Exception {
        TextDecoder.Decoded decoded = TextDecoder.decode("a", TEXT.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.notice()).isEqualTo("is not UTF-8; read as Windows-1252");
        assertThat(TextDecoder.decode("a", TEXT.getBytes(StandardCharsets.UTF_8))
                        .notice())
                .isNull();
    }

    @Test
    void binaryIsToldWithARemedy() {
        assertThatThrownBy(() -> text(new byte[] {'G', 'I', 'F', '8', 0, 0}))
                .hasMessage("a: is binary or UTF-16 without a mark; convert it to plain text in UTF-8");
        assertThatThrownBy(() -> text(new byte[] {'x', 1, (byte) 0xC3, 2}))
                .hasMessageContaining("a: is binary, or text in an unknown encoding");
    }

    private static String text(byte[] bytes) throws UnreadableDocumentException {
        return TextDecoder.decode("a", bytes).text();
    }
}
