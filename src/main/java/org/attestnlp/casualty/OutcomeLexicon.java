package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.casualty.Inflection.Form;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.casualty.OutcomeEntry.Strength;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;

/** The words for what happens to people, by the form of their first word. Read once; immutable. */
final class OutcomeLexicon {

    static final OutcomeLexicon ENGLISH =
            new OutcomeLexicon(LexiconTable.resource(OutcomeLexicon.class, "outcome-words.tsv"));

    /**
     * An entry by one form of its first word.
     *
     * @param forms what that form can be; empty for what is no verb
     * @param rest the lemmas behind the first word, those of which any will do at one place together
     */
    record Use(OutcomeEntry entry, Set<Form> forms, List<Set<String>> rest) {}

    private final List<OutcomeEntry> entries = new ArrayList<>();
    private final Map<String, List<Use>> uses = new HashMap<>();

    private OutcomeLexicon(LexiconTable table) {
        for (Row row : table.rows()) {
            OutcomeEntry entry = entry(row);
            entries.add(entry);
            addUses(entry, row);
        }
    }

    private static OutcomeEntry entry(Row row) {
        return new OutcomeEntry(
                row.require("id"),
                row.require("phrase"),
                row.constant("kind", Kind.class),
                row.constant("outcome", Outcome.class),
                row.constant("strength", Strength.class),
                row.require("example"));
    }

    private void addUses(OutcomeEntry entry, Row row) {
        List<Set<String>> words = Stream.of(entry.phrase().split(" "))
                .map(OutcomeLexicon::alternatives)
                .toList();
        List<Set<String>> rest = words.subList(1, words.size());
        words.get(0).forEach(first -> addUses(entry, first, rest, row));
    }

    private static Set<String> alternatives(String words) {
        return Set.of(words.split("/"));
    }

    private void addUses(OutcomeEntry entry, String first, List<Set<String>> rest, Row row) {
        String irregular = row.get("forms");
        boolean verb = entry.kind() == Kind.TRANSITIVE || entry.kind() == Kind.INTRANSITIVE || !irregular.isEmpty();
        if (!verb) {
            add(first, new Use(entry, EnumSet.noneOf(Form.class), rest));
            return;
        }
        String[] parts = irregular.isEmpty() ? new String[] {"", ""} : irregular.split(" ");
        if (parts.length != 2) {
            throw row.error("column 'forms' wants past and participle between a blank, or nothing");
        }
        Inflection.forms(first, parts[0], parts[1]).forEach((word, forms) -> add(word, new Use(entry, forms, rest)));
    }

    private void add(String first, Use use) {
        uses.computeIfAbsent(first, key -> new ArrayList<>()).add(use);
    }

    /** The entries in the order of the file. */
    List<OutcomeEntry> entries() {
        return List.copyOf(entries);
    }

    /** What may begin with a word of this form or lemma. */
    List<Use> usesOf(String form) {
        return uses.getOrDefault(form, List.of());
    }
}
