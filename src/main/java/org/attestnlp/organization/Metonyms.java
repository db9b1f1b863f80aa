package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attestnlp.linguistics.Word;

/**
 * Capitals and seats that stand for the government there, as actors: "London rejects", "Paris's offer", "talks between Rome
 * and Vienna", "blocked by Oslo". The same place as a place is left alone.
 */
final class Metonyms {

    /** A place that stands for a government. */
    record Metonym(Stretch stretch, States.Mention state, double confidence, String rule) {}

    private static final double SURE = 0.85;
    private static final double LIKELY = 0.7;

    private final OrdinaryWords ordinary;

    Metonyms(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    /**
     * @param taken stretches that names of organizations cover already
     */
    List<Metonym> in(Reading reading, Predicate<Stretch> taken) {
        List<Metonym> found = new ArrayList<>();
        for (SentenceFacts facts : reading.sentences()) {
            for (AtomLine.Match<States.Mention> match : facts.states()) {
                Stretch place = new Stretch(facts.sentence(), match.from(), match.to());
                if (match.value().form() == States.Form.SEAT && standsAlone(place, facts) && !taken.test(place)) {
                    rule(place)
                            .ifPresent(rule -> found.add(new Metonym(
                                    place,
                                    match.value(),
                                    rule.endsWith("subject") ? SURE : LIKELY,
                                    "organization.metonym." + rule)));
                }
            }
        }
        return found;
    }

    private boolean standsAlone(Stretch place, SentenceFacts facts) {
        boolean longer = facts.isNameWord(place.from() - 1) || facts.isNameWord(place.to());
        boolean state = place.after()
                .filter(comma -> comma.text().equals(","))
                .flatMap(Word::next)
                .filter(next -> facts.stateFrom(next.index()).isPresent())
                .isPresent();
        String label = facts.recognisedExactly(place);
        return !longer && !state && !label.equals("PERSON");
    }

    private Optional<String> rule(Stretch place) {
        Word head = conjunctionHead(place.last());
        boolean locative = place.before().filter(this::isLocative).isPresent();
        if (locative) {
            return Optional.empty();
        }
        if (head.is("nsubj") && head.head().filter(this::isGoverning).isPresent()) {
            return Optional.of("subject");
        }
        if (place.after().filter(SentenceFacts::isPossessive).isPresent()) {
            return possessed(place)
                    .filter(noun -> ordinary.has("policy", noun.text()))
                    .map(noun -> "possessive");
        }
        return head.is("pobj") ? prepositional(head) : Optional.empty();
    }

    private boolean isLocative(Word before) {
        return ordinary.has("locative", before.text())
                && !before.text().equals("to")
                && !before.text().equals("from");
    }

    /** Of coordinated names the first carries the relation. */
    private static Word conjunctionHead(Word word) {
        Word at = word;
        for (int steps = 0; steps < 4 && at.is("conj") && at.head().isPresent(); steps++) {
            at = at.head().get();
        }
        return at;
    }

    private boolean isGoverning(Word verb) {
        if (verb.is("aux") || verb.lemma().equals("be")) {
            return false;
        }
        return verb.isVerb() && ordinary.has("governing", verb.lemma());
    }

    private static Optional<Word> possessed(Stretch place) {
        return place.last().is("poss", "nmod", "compound")
                ? place.last().head()
                : place.after().flatMap(Word::next);
    }

    private Optional<String> prepositional(Word place) {
        Optional<Word> preposition = place.head();
        if (preposition.isEmpty()) {
            return Optional.empty();
        }
        Word word = preposition.get();
        Optional<Word> governor = word.head();
        switch (word.text()) {
            case "by":
                return governor.filter(verb -> verb.pos().equals("VBN") && isGoverning(verb))
                        .map(verb -> "agent");
            case "between", "with", "against", "on", "to", "from", "of":
                return governor.filter(noun -> noun.isNoun() && ordinary.has("relations", noun.text()))
                        .map(noun -> "relation");
            default:
                return Optional.empty();
        }
    }
}
