package org.attestnlp.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.lexicon.LexiconException;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.lexicon.Row;

/** Names that are not those of organizations: places, and given names with which names of persons begin. */
final class OtherNames {

    private final PhraseTrie<String> places = new PhraseTrie<>();
    private final Set<String> givenNames = new HashSet<>();

    private OtherNames() {}

    /**
     * @throws LexiconException if a resource is malformed
     */
    static OtherNames load() {
        OtherNames names = new OtherNames();
        for (Row row : LexiconTable.resource(OtherNames.class, "places.tsv").rows()) {
            names.places.put(Spelling.atomsOfName(row.require("place")), row.require("place"));
        }
        for (Row row : LexiconTable.resource(OtherNames.class, "persons.tsv").rows()) {
            names.givenNames.add(row.require("name"));
        }
        return names;
    }

    /** The longest place at every word where one begins. */
    List<AtomLine.Match<String>> placesIn(AtomLine line) {
        return line.matches(places);
    }

    /** Whether names of persons begin with this word. */
    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }
}
