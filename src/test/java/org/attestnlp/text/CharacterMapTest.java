package org.attestnlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterMapTest {

    /** A dot stands for a blank, so that the length can be seen. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '\t',
            value = {
                "“We won’t go,”\t\"We.won't.go,\"",
                "„Nein“ «oui» ‹si›\t\"Nein\".\"oui\".'si'",
                "`so´ ´s\t'so'.'s",
                "``We won''\t.\"We.won\".",
                "''We won''\t.\"We.won\".",
                "the *Harbour Herald* of\tthe..Harbour.Herald..of",
                "a **bold** word\ta...bold...word",
                "_so_ he said\t.so..he.said",
                "the annual_report file\tthe.annual_report.file",
                "3*4 is 12\t3*4.is.12",
                "\\$20 for \\[one\\]\t.$20.for..[one.]",
                "the <u>map</u> and\tthe....map.....and",
                "4 < 5 and 6 > 5\t4.<.5.and.6.>.5",
                "the [map](https://a.example/b) shows\tthe..map.......................shows",
                "[he](said so)\t[he](said.so)",
                "C:\\temp\tC:\\temp",
                "well – so — it … is\twell.–.so.—.it.….is"
            })
    void plainSpellingHasTheSameLength(String text, String plain) {
        assertThat(CharacterMap.plain(text).replace(' ', '.')).isEqualTo(plain);
    }

    @Test
    void oddSpacesAndInvisibleMarksBecomeBlanks() {
        assertThat(CharacterMap.plain("a\u00A0b\u2009c\u200Bd\u202Ee\0f\u0085g\uFEFFh\tj"))
                .isEqualTo("a b c d e f g h j");
    }

    @Test
    void lineBreaksStay() {
        assertThat(CharacterMap.plain("one\r\ntwo\n")).isEqualTo("one\r\ntwo\n");
    }

    @Test
    void anyTextKeepsItsLengthAndIsPlainAfterwards() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            char[] units = new char[random.nextInt(40)];
            for (int at = 0; at < units.length; at++) {
                units[at] = (char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000));
            }
            String text = new String(units);
            assertThat(CharacterMap.plain(text)).hasSameSizeAs(text).doesNotContainPattern("[“”‘’«»\\u00A0\\u200B]");
        }
    }
}
