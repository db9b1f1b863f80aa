package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attestnlp.lexicon.LexiconException;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;

/** Words in, beside and around a name that say what kind of body it names. Immutable. */
final class KindLexicon {

    /** Words of a name that say more about the kind than its head noun does. */
    private record ByWords(OrganizationKind kind, Set<String> words, Set<String> heads) {}

    /** A kind that a name of several bodies has in a document with one of these words. */
    private record Homonym(OrganizationKind kind, Set<String> beside) {}

    private final List<ByWords> byWords = new ArrayList<>();
    private final Map<String, OrganizationKind> byContext = new HashMap<>();
    private final Map<String, List<Homonym>> homonyms = new HashMap<>();

    private KindLexicon() {}

    /**
     * @throws LexiconException if a resource is malformed
     */
    static KindLexicon load() {
        KindLexicon lexicon = new KindLexicon();
        rows("kinds-by-words.tsv")
                .forEach(row -> lexicon.byWords.add(new ByWords(kind(row), words(row, "words"), words(row, "heads"))));
        rows("kinds-by-context.tsv")
                .forEach(row -> words(row, "words").forEach(word -> lexicon.byContext.put(word, kind(row))));
        rows("homonyms.tsv").forEach(row -> lexicon.homonyms
                .computeIfAbsent(row.require("name"), name -> new ArrayList<>())
                .add(new Homonym(kind(row), words(row, "beside"))));
        return lexicon;
    }

    private static List<Row> rows(String file) {
        return LexiconTable.resource(KindLexicon.class, file).rows();
    }

    private static OrganizationKind kind(Row row) {
        return row.constant("kind", OrganizationKind.class);
    }

    private static Set<String> words(Row row, String column) {
        Set<String> words = new HashSet<>();
        for (String word : row.require(column).split(" ")) {
            words.add(word.replace('+', ' '));
        }
        return words;
    }

    /**
     * What the words of a name say about the kind of a body with this head noun.
     *
     * @param head in lower case
     * @param words the other words of the name
     */
    Optional<OrganizationKind> byWords(String head, Set<String> words) {
        return byWords.stream()
                .filter(line -> line.heads().contains(head))
                .filter(line -> words.stream().anyMatch(line.words()::contains))
                .map(ByWords::kind)
                .findFirst();
    }

    /** Whose people or things are called so: fighters are an armed group's. */
    Optional<OrganizationKind> byContext(String word) {
        return Optional.ofNullable(byContext.get(word));
    }

    /** The kind of the one among several bodies of a name that goes with the document's words. */
    Optional<OrganizationKind> homonym(String name, Predicate<String> isInDocument) {
        return homonyms.getOrDefault(name, List.of()).stream()
                .filter(homonym -> homonym.beside().stream().anyMatch(isInDocument))
                .map(Homonym::kind)
                .findFirst();
    }
}
