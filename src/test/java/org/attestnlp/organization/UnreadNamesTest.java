package org.attestnlp.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names of organizations in sentences, wire news and reports on wars that nobody has read who wrote the engine, and that no
 * weight is fitted to; prints how well. Metonyms and bodies named by description count neither way.
 */
class UnreadNamesTest {

    private static final Path FOLDER = Path.of("src/test/resources/invented/names");

    @ParameterizedTest
    @CsvSource({"sentences-unread.jsonl, 0.90", "wire-unread.jsonl, 0.93", "reports-unread.jsonl, 0.91"})
    void namesAreFoundExactly(String file, double least) throws Exception {
        Lexicons lexicons = Lexicons.with(Gazetteer.builtIn());
        OrganizationFinder finder = new OrganizationFinder(lexicons);
        int right = 0;
        int marked = 0;
        int found = 0;
        for (TrainingDocument document : TrainingDocument.read(FOLDER.resolve(file), lexicons)) {
            Set<Span> names = names(finder, document);
            marked += document.names().size();
            found += names.size();
            names.retainAll(document.names());
            right += names.size();
        }
        double f1 = 2.0 * right / (marked + found);
        String figures = String.format(
                Locale.ROOT, "%s: exact F1 %.3f, %d right of %d marked and %d found", file, f1, right, marked, found);
        System.out.println(figures);
        assertThat(f1).as(figures).isGreaterThan(least);
    }

    private static Set<Span> names(OrganizationFinder finder, TrainingDocument document) {
        return finder.find(document.reading().document()).stream()
                .filter(mention -> mention.form() != MentionForm.METONYM)
                .filter(mention -> !mention.rule().equals("organization.descriptive"))
                .map(OrganizationMention::span)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
