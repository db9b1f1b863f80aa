package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.lexicon.LexiconException;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.lexicon.Row;

/** The lexicon of nouns that head names of organizations, singular and plural. */
final class HeadNouns {

    private final PhraseTrie<HeadNoun> nouns = new PhraseTrie<>();

    private HeadNouns() {}

    /**
     * @throws LexiconException if the resource is malformed
     */
    static HeadNouns load() {
        HeadNouns nouns = new HeadNouns();
        for (Row row : LexiconTable.resource(HeadNouns.class, "heads.tsv").rows()) {
            nouns.add(row);
        }
        return nouns;
    }

    private void add(Row row) {
        HeadNoun noun = new HeadNoun(row.require("head"), row.constant("kind", OrganizationKind.class), uses(row));
        List<String> atoms = Spelling.atomsOfName(noun.text());
        Optional<HeadNoun> known = nouns.get(atoms);
        if (known.isPresent() && known.get().text().equals(noun.text())) {
            throw row.error("'" + noun.text() + "' is there twice; delete one of the lines");
        }
        nouns.put(atoms, noun);
        List<String> plural = plural(atoms);
        if (nouns.get(plural).isEmpty()) {
            nouns.put(plural, noun);
        }
    }

    private static Set<HeadNoun.Use> uses(Row row) {
        Set<HeadNoun.Use> uses = EnumSet.noneOf(HeadNoun.Use.class);
        for (String use : row.list("use")) {
            uses.add(Arrays.stream(HeadNoun.Use.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(use))
                    .findFirst()
                    .orElseThrow(() -> row.error("column 'use': '" + use + "' is none of "
                            + Arrays.toString(HeadNoun.Use.values()).toLowerCase(Locale.ROOT))));
        }
        return uses;
    }

    private static List<String> plural(List<String> atoms) {
        List<String> plural = new ArrayList<>(atoms);
        String noun = atoms.get(atoms.size() - 1);
        boolean consonantY =
                noun.length() > 1 && noun.endsWith("y") && "aeou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        String ending = noun.endsWith("s") || noun.endsWith("ch") ? "es" : "s";
        plural.set(atoms.size() - 1, consonantY ? noun.substring(0, noun.length() - 1) + "ies" : noun + ending);
        return plural;
    }

    /** The longest head noun at every word where one begins. */
    List<AtomLine.Match<HeadNoun>> in(AtomLine line) {
        return line.matches(nouns);
    }
}
