package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a name tells of the kind of its body. */
class NameKindsTest {

    private static final Lexicons LEXICONS = Lexicons.with(Gazetteer.builtIn());

    @ParameterizedTest
    @MethodSource
    void exampleOfAKindByWordsHasTheKind(Row row) {
        assertThat(kind(row.require("example"))).isEqualTo(row.require("kind"));
    }

    static List<Row> exampleOfAKindByWordsHasTheKind() {
        return LexiconTable.resource(KindLexicon.class, "kinds-by-words.tsv").rows();
    }

    @Test
    void headOfAKindByWordsIsAHeadNoun() {
        for (Row row : exampleOfAKindByWordsHasTheKind()) {
            for (String head : row.require("heads").split(" ")) {
                String noun = head.replace('+', ' ');
                assertThat(LEXICONS.heads().in(new AtomLine(sentence(noun))))
                        .as(noun)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Norwegian environment agency, government",
        "Reuters Mongolia, media",
        "Wagner group, armed-group",
        "Taliban health ministry, government",
        "Ministry of Human Rights, government",
        "National Institute of Fisheries, government"
    })
    void kindOfAName(String name, String kind) {
        assertThat(kind(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"The PTI reported from New Delhi, PTI, media", "The PTI marched on Islamabad, PTI, political-party"})
    void homonymGoesWithTheWordsOfItsDocument(String text, String name, String kind) {
        assertThat(kind(text, name)).isEqualTo(kind);
    }

    private static String kind(String name) {
        return kind(name, name);
    }

    private static String kind(String text, String name) {
        Sentence sentence = sentence(text);
        int from = sentence.positionFrom(text.indexOf(name));
        int to = from + name.split(" ").length;
        Reading reading = new Reading(document(text), LEXICONS);
        Stretch stretch = new Stretch(reading.sentences().get(0).sentence(), from, to);
        return new NameKinds(reading).of(stretch).map(OrganizationKind::tag).orElse("");
    }

    private static Sentence sentence(String text) {
        return document(text).sentences().get(0);
    }

    private static Document document(String text) {
        Document.Builder builder = Document.builder(text, List.of()).sentence(new Span(0, text.length()));
        int begin = 0;
        for (String word : text.split(" ")) {
            builder.word(new Span(begin, begin + word.length()), word, "NNP");
            begin += word.length() + 1;
        }
        return builder.build();
    }
}
