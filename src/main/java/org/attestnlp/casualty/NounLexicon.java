package org.attestnlp.casualty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Word;

/** Which nouns are for people, and which for things that the news count. Read once; immutable. */
final class NounLexicon {

    static final NounLexicon ENGLISH = new NounLexicon(
            LexiconTable.resource(NounLexicon.class, "people.tsv"),
            LexiconTable.resource(NounLexicon.class, "things.tsv"));

    /** What a noun is for. */
    enum Sense {
        PERSON,
        THING,
        UNKNOWN
    }

    /** Endings of nouns for people that no list exhausts; those of things stand in the lexicon. */
    private static final List<String> PERSONAL_ENDINGS = List.of(
            "man", "men", "woman", "women", "ist", "ian", "eer", "ier", "cer", "der", "ger", "her", "ker", "ler", "mer",
            "ner", "per", "rer", "ser", "ter", "ver", "yer", "zer", "ator", "itor", "utor", "ctor", "ssor", "ese",
            "goer");

    private final Map<String, VictimStatus> people = new HashMap<>();
    private final Set<String> things = new HashSet<>();

    private NounLexicon(LexiconTable peopleTable, LexiconTable thingTable) {
        for (Row row : peopleTable.rows()) {
            people.put(row.require("lemma"), row.constant("status", VictimStatus.class));
        }
        for (Row row : thingTable.rows()) {
            things.add(row.require("lemma"));
        }
    }

    /** What the noun is for, by the lists and else by its ending. */
    Sense sense(Word noun) {
        String form = Words.lower(noun);
        String base = noun.lemma().substring(noun.lemma().lastIndexOf('-') + 1);
        if (people.containsKey(base)
                || people.containsKey(form)
                || people.containsKey(hyphenated(noun))
                || form.endsWith("s") && people.containsKey(form.substring(0, form.length() - 1))
                || form.equals("old")
                || form.equals("olds")) {
            return Sense.PERSON;
        }
        if (things.contains(base) || things.contains(form)) {
            return Sense.THING;
        }
        boolean named = noun.pos().equals("NNPS") || noun.pos().startsWith("JJ");
        return named || PERSONAL_ENDINGS.stream().anyMatch(noun.lemma()::endsWith) ? Sense.PERSON : Sense.UNKNOWN;
    }

    /** Whether people of this name fight; empty for what is not in the list. */
    Optional<VictimStatus> status(Word noun) {
        String form = Words.lower(noun);
        return Stream.of(
                        hyphenated(noun),
                        noun.lemma(),
                        form,
                        form.endsWith("s") ? form.substring(0, form.length() - 1) : form)
                .map(people::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** "Passer-by", which tokenisers cut. */
    private static String hyphenated(Word noun) {
        return noun.previous()
                .filter(hyphen -> hyphen.text().equals("-") && hyphen.end() == noun.begin())
                .flatMap(Word::previous)
                .map(first -> Words.lower(first) + "-" + Words.lower(noun))
                .orElse("");
    }

    /** The same, where the list has an entry for the noun with the word before it: "border guard". */
    Optional<VictimStatus> status(String before, Word noun) {
        return Optional.ofNullable(people.get(before + " " + noun.lemma())).or(() -> status(noun));
    }
}
