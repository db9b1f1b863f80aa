package org.attestnlp.organization;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.lexicon.LexiconException;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Word;

/**
 * Names of known organizations. Spellings are compared by their {@linkplain Spelling#atoms atoms}; what is capitalised in
 * the gazetteer must be so in the text.
 */
final class Gazetteer {

    /** The resources of the built-in gazetteer. */
    static final List<String> FILES = List.of(
            "gazetteer-international.tsv",
            "gazetteer-government.tsv",
            "gazetteer-military.tsv",
            "gazetteer-armed-groups.tsv",
            "gazetteer-parties.tsv",
            "gazetteer-media.tsv",
            "gazetteer-civil-society.tsv",
            "gazetteer-companies.tsv",
            "gazetteer-education.tsv",
            "gazetteer-teams.tsv");

    /** Acronyms of so many letters are also spelled as words: Unicef, Nato. */
    private static final int SPOKEN = 4;

    /**
     * What one spelling may stand for, the likeliest first.
     *
     * @param form the spelling as the gazetteer has it
     * @param bodies the bodies of that name, at least one
     */
    record Entry(String form, List<Body> bodies) {

        Body likeliest() {
            return bodies.get(0);
        }

        /** Whether an acronym is spelled as a word, as any other word may be: "Unicef". */
        boolean isSpokenIn(Stretch name) {
            return name.length() == 1
                    && Spelling.isUpperCase(form)
                    && Spelling.hasLowerCase(name.first().text());
        }

        /** Whether the name alone says which body is meant. */
        boolean isUnambiguous() {
            return bodies.size() == 1 && !likeliest().ambiguous();
        }
    }

    /**
     * A known organization.
     *
     * @param identifier Wikidata item such as Q1065; empty where not known
     * @param ambiguous whether its name is also a common word or the name of something else
     */
    record Body(String name, OrganizationKind kind, String identifier, boolean ambiguous) {}

    private final PhraseTrie<Entry> entries = new PhraseTrie<>();
    private final WordKinds wordKinds = new WordKinds();

    private Gazetteer() {}

    /** Read once, however many pipelines run: no one changes it. */
    private static final class BuiltIn {
        private static final Gazetteer SHARED = read();
    }

    /** The gazetteer that comes with Attest. */
    static Gazetteer builtIn() {
        return BuiltIn.SHARED;
    }

    private static Gazetteer read() {
        return of(FILES.stream()
                .map(file -> LexiconTable.resource(Gazetteer.class, file))
                .toList());
    }

    /**
     * A user's gazetteer.
     *
     * @param extend whether the built-in one is used as well; where both have a spelling, the user's counts
     * @throws LexiconException if the file is missing or malformed; the message names file and line
     */
    static Gazetteer withUserFile(Path file, boolean extend) {
        Gazetteer gazetteer = extend ? read() : new Gazetteer();
        gazetteer.add(List.of(LexiconTable.file(file)));
        return gazetteer;
    }

    static Gazetteer of(List<LexiconTable> tables) {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.add(tables);
        return gazetteer;
    }

    private void add(List<LexiconTable> tables) {
        Map<List<String>, Entry> byAtoms = new LinkedHashMap<>();
        for (LexiconTable table : tables) {
            for (Row row : table.rows()) {
                Body body = body(row);
                noteWords(collect(byAtoms, body.name(), body), body.kind());
                row.list("aliases").forEach(alias -> collect(byAtoms, alias, body));
            }
        }
        byAtoms.forEach(entries::put);
    }

    /** Names of one word teach nothing about other names. */
    private void noteWords(List<String> atoms, OrganizationKind kind) {
        if (atoms.size() > 1) {
            wordKinds.note(atoms, kind);
        }
    }

    private static Body body(Row row) {
        String identifier = row.get("identifier");
        if (!identifier.isEmpty() && !identifier.matches("Q[1-9]\\d*")) {
            throw row.error("column 'identifier': '" + identifier
                    + "' is no Wikidata item; write it as Q1065 or leave it empty");
        }
        String check = row.get("check");
        if (!check.isEmpty() && !check.equals("ambiguous")) {
            throw row.error("column 'check': '" + check + "' is neither empty nor 'ambiguous'");
        }
        return new Body(
                row.require("name"), row.constant("kind", OrganizationKind.class), identifier, !check.isEmpty());
    }

    /** Takes a spelling in; its atoms. */
    private static List<String> collect(Map<List<String>, Entry> byAtoms, String form, Body body) {
        List<String> atoms = Spelling.atomsOfName(form);
        Entry known = byAtoms.get(atoms);
        if (known == null && !atoms.isEmpty()) {
            byAtoms.put(atoms, new Entry(form, List.of(body)));
        } else if (known != null && !known.bodies().contains(body)) {
            List<Body> bodies = new ArrayList<>(known.bodies());
            bodies.add(body);
            byAtoms.put(atoms, new Entry(known.form(), List.copyOf(bodies)));
        }
        return atoms;
    }

    /** What the words of known names say about the kinds of bodies. */
    WordKinds wordKinds() {
        return wordKinds;
    }

    /** The longest known name at every word where one begins and is written as a name. */
    List<AtomLine.Match<Entry>> in(AtomLine line, List<Word> words) {
        return line.matches(entries).stream()
                .filter(match -> isWrittenAsName(match, words))
                .toList();
    }

    private static boolean isWrittenAsName(AtomLine.Match<Entry> match, List<Word> words) {
        String form = match.value().form();
        String[] formWords = Spelling.words(form);
        if (form.length() < SPOKEN && Spelling.isAcronym(form)) {
            return Spelling.isAcronym(words.get(match.from()).text());
        }
        int article = formWords.length > 1 && formWords[0].equals("The") ? 1 : 0;
        boolean whole = formWords.length == 1;
        return isWrittenLike(formWords[article], words, Math.min(match.from() + article, match.to() - 1))
                && (!whole || isWrittenLike(form, words, match.to() - 1));
    }

    /** What is capitalised in the gazetteer must be so in the text, where the tokenizer may have cut "al-Foo" in three. */
    private static boolean isWrittenLike(String form, List<Word> words, int at) {
        return !Spelling.isCapitalised(form)
                || Spelling.isCapitalised(words.get(at).text())
                || Spelling.beginsWithParticle(words, at);
    }
}
