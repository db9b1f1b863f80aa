package org.attestnlp.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;

/** The words of {@code furniture.tsv}, by the kind of block that they announce and the place where they do. */
final class FurniturePhrases {

    private record Place(BlockKind kind, String at) {}

    /** The same place, for phrases with this first letter only: most lines are then done with one look. */
    private record Initial(Place place, char letter) {}

    private static final Map<Place, Set<String>> PHRASES = read();
    private static final Map<Initial, List<String>> BY_INITIAL = byInitial();

    private FurniturePhrases() {}

    private static Map<Place, Set<String>> read() {
        Map<Place, Set<String>> phrases = new HashMap<>();
        for (Row row :
                LexiconTable.resource(FurniturePhrases.class, "furniture.tsv").rows()) {
            phrases.computeIfAbsent(place(row), key -> new LinkedHashSet<>()).add(row.require("phrase"));
        }
        return phrases;
    }

    private static Map<Initial, List<String>> byInitial() {
        Map<Initial, List<String>> byInitial = new HashMap<>();
        PHRASES.forEach((place, phrases) -> phrases.forEach(phrase -> byInitial
                .computeIfAbsent(new Initial(place, phrase.charAt(0)), key -> new ArrayList<>())
                .add(phrase)));
        return byInitial;
    }

    private static Place place(Row row) {
        return new Place(row.constant("kind", BlockKind.class), row.require("at"));
    }

    /** The phrases, in lower case, that announce this kind there. */
    static Collection<String> of(BlockKind kind, String at) {
        return PHRASES.get(new Place(kind, at));
    }

    /** Whether a phrase of this kind begins the line, which is in lower case, and no letter follows its last letter. */
    static boolean begin(String line, BlockKind kind, String at) {
        if (line.isEmpty()) {
            return false;
        }
        Initial initial = new Initial(new Place(kind, at), line.charAt(0));
        return BY_INITIAL.getOrDefault(initial, List.of()).stream()
                .anyMatch(phrase -> line.startsWith(phrase) && isWordEnd(line, phrase.length()));
    }

    private static boolean isWordEnd(String line, int end) {
        return end == line.length()
                || !Character.isLetterOrDigit(line.charAt(end))
                || !Character.isLetterOrDigit(line.charAt(end - 1));
    }
}
