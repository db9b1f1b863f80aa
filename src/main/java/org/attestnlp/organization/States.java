package org.attestnlp.organization;

import java.util.List;
import java.util.Optional;
import org.attestnlp.lexicon.LexiconException;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.lexicon.Row;

/** The states of the world by name, demonym, and the seat that stands for their government. */
final class States {

    /** What a word says about a state. */
    enum Form {
        NAME,
        DEMONYM,
        SEAT
    }

    /**
     * A word that stands for a state.
     *
     * @param government the name of the state's government
     * @param identifier its Wikidata item; empty where not known
     */
    record Mention(Form form, String state, String government, String identifier) {

        /** Whether it is a union of states, which governs by its own name. */
        boolean isUnion() {
            return state.equals("the " + government);
        }
    }

    private final PhraseTrie<Mention> mentions = new PhraseTrie<>();

    private States() {}

    /**
     * @throws LexiconException if the resource is malformed
     */
    static States load() {
        States states = new States();
        for (Row row : LexiconTable.resource(States.class, "states.tsv").rows()) {
            states.add(row);
        }
        return states;
    }

    private void add(Row row) {
        String name = row.require("state");
        String government = row.get("government").isEmpty() ? "Government of " + name : row.get("government");
        String identifier = row.get("identifier");
        row.list("seats").forEach(seat -> put(seat, new Mention(Form.SEAT, name, government, identifier)));
        row.list("demonyms").forEach(demonym -> put(demonym, new Mention(Form.DEMONYM, name, government, identifier)));
        Mention state = new Mention(Form.NAME, name, government, identifier);
        row.list("others").forEach(other -> put(other, state));
        put(name.replaceFirst("^the ", ""), state);
    }

    private void put(String form, Mention mention) {
        mentions.put(Spelling.atomsOfName(form), mention);
    }

    /** The longest state, demonym or seat at every word where one begins. */
    List<AtomLine.Match<Mention>> in(AtomLine line) {
        return line.matches(mentions);
    }

    /** What exactly this phrase says about a state. */
    Optional<Mention> of(String phrase) {
        return mentions.get(Spelling.atomsOfName(phrase));
    }
}
