package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.lexicon.LexiconException;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    private static final String HEAD =
            "# source: invented\n# licence: Apache-2.0\nname\tkind\taliases\tidentifier\tcheck\n";

    @TempDir
    private Path folder;

    @Test
    void aliasesNameTheSameBody() throws IOException {
        Gazetteer gazetteer = own("Tern Relief Network\tcivil-society\tTRN, Tern Relief\tQ42\t\n");
        assertThat(found(gazetteer, "The TRN met Tern Relief")).containsExactly("TRN", "Tern Relief");
    }

    @Test
    void longestNameWins() throws IOException {
        Gazetteer gazetteer = own("Tern\tcompany\t\t\t\nTern Airways\tcompany\t\t\t\n");
        assertThat(found(gazetteer, "Tern Airways bought Tern")).containsExactly("Tern Airways", "Tern");
    }

    @Test
    void nameNeedsItsCapitals() throws IOException {
        Gazetteer gazetteer = own("Target\tcompany\tTGT\t\t\n");
        assertThat(found(gazetteer, "the target of tgt")).isEmpty();
    }

    @Test
    void anArticleAloneMakesNoName() throws IOException {
        Gazetteer gazetteer = own("The Beacon\tmedia\t\t\t\n");
        assertThat(found(gazetteer, "The beacon burned , wrote The Beacon")).containsExactly("The Beacon");
    }

    @Test
    void accentsAndDotsDoNotMatter() throws IOException {
        Gazetteer gazetteer = own("Séna\tparty\tS.E.N.\t\t\n".replace("party", "political-party"));
        assertThat(found(gazetteer, "Sena or SEN")).containsExactly("Sena", "SEN");
    }

    @Test
    void nameOfTwoBodiesIsAmbiguous() throws IOException {
        Gazetteer gazetteer = own("First Body\tcompany\tFBX\t\t\nFar Bank\tcompany\tFBX\t\t\n");
        assertThat(entries(gazetteer, "FBX").get(0).isUnambiguous()).isFalse();
    }

    @Test
    void ownFileMayReplaceTheBuiltIn() throws IOException {
        Path file = file("Tern Relief\tcivil-society\t\t\t\n");
        assertThat(found(Gazetteer.withUserFile(file, false), "Tern Relief and UNICEF"))
                .containsExactly("Tern Relief");
        assertThat(found(Gazetteer.withUserFile(file, true), "Tern Relief and UNICEF"))
                .containsExactly("Tern Relief", "UNICEF");
    }

    @Test
    void unknownKindNamesFileAndLine() {
        assertThatThrownBy(() -> own("Tern Relief\tclub\t\t\t\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("own.tsv:4: column 'kind': 'club' is none of");
    }

    @Test
    void identifierMustBeAnItem() {
        assertThatThrownBy(() -> own("Tern Relief\tcompany\t\thttp://example.org\t\n"))
                .hasMessageContaining("own.tsv:4: column 'identifier': 'http://example.org' is no Wikidata item");
    }

    @Test
    void checkIsAmbiguousOrEmpty() {
        assertThatThrownBy(() -> own("Tern Relief\tcompany\t\t\tmaybe\n"))
                .hasMessageContaining("own.tsv:4: column 'check'");
    }

    @Test
    void missingColumnIsTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.tsv"), "# source: invented\n# licence: Apache-2.0\nname\tkind\nTern\tcompany\n");
        assertThatThrownBy(() -> Gazetteer.withUserFile(file, true)).hasMessageContaining("own.tsv:4: needs a column");
    }

    @Test
    void builtInNamesAreThereOnce() {
        Map<String, Row> seen = new HashMap<>();
        for (Row row : builtInRows()) {
            Row other = seen.put(row.get("name") + "\t" + row.get("kind"), row);
            assertThat(other)
                    .as("%s:%d: %s", row.file(), row.line(), row.get("name"))
                    .isNull();
        }
        assertThat(seen).hasSizeGreaterThan(3000);
    }

    @Test
    void oneIdentifierBelongsToOneBody() {
        Map<String, Row> seen = new HashMap<>();
        for (Row row : builtInRows()) {
            if (!row.get("identifier").isEmpty()) {
                Row other = seen.put(row.get("identifier"), row);
                assertThat(other)
                        .as("%s:%d: %s", row.file(), row.line(), row.get("identifier"))
                        .isNull();
            }
        }
    }

    private static List<Row> builtInRows() {
        return Gazetteer.FILES.stream()
                .flatMap(file -> LexiconTable.resource(Gazetteer.class, file).rows().stream())
                .toList();
    }

    private Gazetteer own(String entries) throws IOException {
        return Gazetteer.withUserFile(file(entries), false);
    }

    private Path file(String entries) throws IOException {
        return Files.writeString(folder.resolve("own.tsv"), HEAD + entries);
    }

    private static List<String> found(Gazetteer gazetteer, String text) {
        Sentence sentence = sentence(text);
        return gazetteer.in(new AtomLine(sentence), sentence.words()).stream()
                .map(match ->
                        new Stretch(sentence, match.from(), match.to()).span().of(text))
                .toList();
    }

    private static List<Gazetteer.Entry> entries(Gazetteer gazetteer, String text) {
        Sentence sentence = sentence(text);
        return gazetteer.in(new AtomLine(sentence), sentence.words()).stream()
                .map(AtomLine.Match::value)
                .toList();
    }

    private static Sentence sentence(String text) {
        Document.Builder builder = Document.builder(text, List.of()).sentence(new Span(0, text.length()));
        int begin = 0;
        for (String word : text.split(" ")) {
            builder.word(new Span(begin, begin + word.length()), word, "NNP");
            begin += word.length() + 1;
        }
        return builder.build().sentences().get(0);
    }
}
