package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attestnlp.linguistics.Word;

/**
 * Capitals and seats that stand for the government there, as actors: "London rejects", "Paris's offer", "talks between Rome
 * and Vienna", "blocked by Oslo". The same place as a place is left alone. Where a document uses a place so once without
 * doubt, weaker signs suffice for its other mentions.
 */
final class Metonyms {

    /** A place that stands for a government. */
    record Metonym(Stretch stretch, States.Mention state, double confidence, String rule) {}

    /** What stands around a place, and how sure that makes it an actor. */
    private record Sign(String rule, boolean sure) {}

    private record Place(Stretch stretch, States.Mention state, Sign sign) {}

    private static final double SURE = 0.85;
    private static final double LIKELY = 0.65;

    private final OrdinaryWords ordinary;

    Metonyms(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    /**
     * @param taken stretches that names of organizations cover already
     */
    List<Metonym> in(Reading reading, Predicate<Stretch> taken) {
        List<Place> places = new ArrayList<>();
        for (SentenceFacts facts : reading.sentences()) {
            for (AtomLine.Match<States.Mention> match : facts.states()) {
                Stretch place = new Stretch(facts.sentence(), match.from(), match.to());
                if (match.value().form() == States.Form.SEAT && standsAlone(place, facts) && !taken.test(place)) {
                    sign(place).ifPresent(sign -> places.add(new Place(place, match.value(), sign)));
                }
            }
        }
        Set<String> actors = new HashSet<>();
        places.stream()
                .filter(place -> place.sign().sure())
                .forEach(place -> actors.add(place.state().state()));
        return places.stream()
                .filter(place -> actors.contains(place.state().state()))
                .map(Metonyms::metonym)
                .toList();
    }

    private static Metonym metonym(Place place) {
        return new Metonym(
                place.stretch(),
                place.state(),
                place.sign().sure() ? SURE : LIKELY,
                "organization.metonym." + place.sign().rule());
    }

    private static boolean standsAlone(Stretch place, SentenceFacts facts) {
        boolean longer = facts.isNameWord(place.from() - 1) || facts.isNameWord(place.to());
        boolean state = place.after()
                .filter(comma -> comma.text().equals(","))
                .flatMap(Word::next)
                .filter(next -> facts.stateFrom(next.index()).isPresent())
                .isPresent();
        return !longer
                && !state
                && !isDateline(place, facts)
                && !facts.recognisedExactly(place).equals("PERSON");
    }

    /** "OSLO, May 3:", "ROME —": where the report was written. */
    private static boolean isDateline(Stretch place, SentenceFacts facts) {
        return place.from() == 0
                && !facts.isInCapitals()
                && place.after()
                        .filter(word -> word.isPunctuation() && !SentenceFacts.isPossessive(word))
                        .filter(word -> !goesOn(word))
                        .isPresent();
    }

    /** "Oslo, for its part, insists", "Oslo “knew”": a place of writing is followed by a name or date. */
    private static boolean goesOn(Word punctuation) {
        boolean within = punctuation.text().equals(",") || punctuation.pos().equals("``");
        return within
                && punctuation
                        .next()
                        .filter(word -> Character.isLowerCase(word.text().codePointAt(0)))
                        .isPresent();
    }

    private Optional<Sign> sign(Stretch place) {
        Word first = firstOfList(place.last());
        if (place.before().filter(this::isLocative).isPresent()) {
            return Optional.empty();
        }
        if (place.after().filter(SentenceFacts::isPossessive).isPresent()) {
            return possessed(place).flatMap(this::possessive);
        }
        if (first.is("nsubj")) {
            return first.head().flatMap(this::subject);
        }
        if (first.is("nsubjpass")) {
            return first.head().filter(this::isReputed).map(verb -> new Sign("subject", true));
        }
        if (first.is("dobj")) {
            return first.head().filter(verb -> addresses(verb, place)).map(verb -> new Sign("object", true));
        }
        return first.is("pobj") ? prepositional(first) : Optional.empty();
    }

    /** "accused London of", "urged Rome to", "held Oslo responsible": only somebody who acts can be addressed. */
    private boolean addresses(Word verb, Stretch place) {
        return ordinary.has("addressing", verb.lemma())
                || (verb.hasLemma("hold")
                        && verb.children("acomp", "oprd", "ccomp")
                                .anyMatch(
                                        word -> word.index() > place.from() && ordinary.has("attitude", word.text())));
    }

    /** "Paris and Rome are said to favour": passives in which somebody does something. */
    private boolean isReputed(Word verb) {
        return ordinary.has("reputed", verb.lemma())
                && verb.children("xcomp").anyMatch(next -> next.isVerb() && !next.hasLemma("be", "have", "lie"));
    }

    private boolean isLocative(Word before) {
        return ordinary.has("locative", before.text())
                && !before.text().equals("to")
                && !before.text().equals("from");
    }

    /** Of coordinated names the first carries the relation. */
    private static Word firstOfList(Word word) {
        Word at = word;
        for (int steps = 0; steps < 4 && at.is("conj") && at.head().isPresent(); steps++) {
            at = at.head().get();
        }
        return at;
    }

    private Optional<Sign> subject(Word verb) {
        boolean acts = !verb.hasLemma("be")
                && (ordinary.has("governing", verb.lemma()) ? !isMerePossession(verb) : dealsWith(verb));
        boolean isTo = verb.hasLemma("be", "seem", "appear", "have")
                && verb.children("xcomp").anyMatch(next -> ordinary.has("governing", next.lemma()));
        if (verb.isVerb() && (acts || isTo || isMinded(verb))) {
            return Optional.of(new Sign("subject", true));
        }
        return verb.isVerb() && !verb.hasLemma("be") ? Optional.of(new Sign("subject.other", false)) : Optional.empty();
    }

    /** "has a new airport": places have that, too. */
    private boolean isMerePossession(Word verb) {
        return verb.hasLemma("have", "get")
                && verb.children("dobj")
                        .filter(object -> !ordinary.has("policy", object.text()))
                        .anyMatch(object -> object.children("det").anyMatch(SentenceFacts::isArticle));
    }

    /** "detained the ship", "shelved the talks": what is done to something, and no place or team does. */
    private boolean dealsWith(Word verb) {
        return !ordinary.has("hosting", verb.lemma())
                && verb.children("dobj").anyMatch(object -> object.isNoun() && object.index() > verb.index());
    }

    /** "was behind the plot", "is ready to talk": said only of somebody. */
    private boolean isMinded(Word verb) {
        return verb.hasLemma("be", "seem", "appear", "remain")
                && (verb.children("prep")
                                .anyMatch(word -> word.text().equals("behind")
                                        || word.text().equals("against"))
                        || verb.children("acomp").anyMatch(word -> ordinary.has("attitude", word.text())));
    }

    private static Optional<Word> possessed(Stretch place) {
        return place.last().is("poss", "nmod", "compound")
                ? place.last().head()
                : place.after().flatMap(Word::next);
    }

    private Optional<Sign> possessive(Word noun) {
        if (ordinary.has("policy", noun.text())) {
            return Optional.of(new Sign("possessive", true));
        }
        boolean thing =
                noun.isProperNoun() || ordinary.has("location", noun.text()) || ordinary.has("place", noun.text());
        return thing ? Optional.empty() : Optional.of(new Sign("possessive.other", false));
    }

    private Optional<Sign> prepositional(Word place) {
        Optional<Word> preposition = place.head();
        Optional<Word> governor = preposition.flatMap(Word::head);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Word word = governor.get();
        return switch (preposition.get().text()) {
            case "by" -> Optional.of(new Sign("agent", word.pos().equals("VBN")));
            case "between", "with", "against" ->
                Optional.of(new Sign("relation", ordinary.has("relations", word.text())));
            case "on", "upon" ->
                word.hasLemma("call", "prevail") ? Optional.of(new Sign("object", true)) : relation(word, "relations");
            case "to" ->
                ordinary.has("giving", word.lemma()) && word.isVerb()
                        ? Optional.of(new Sign("relation", true))
                        : relation(word, "relations");
            case "of" -> relation(word, "relations").or(() -> relation(word, "will"));
            case "from" -> relation(word, "policy");
            default -> Optional.empty();
        };
    }

    private Optional<Sign> relation(Word noun, String wordClass) {
        return noun.isNoun() && ordinary.has(wordClass, noun.text())
                ? Optional.of(new Sign("relation", true))
                : Optional.empty();
    }
}
