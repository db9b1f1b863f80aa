package org.attestnlp.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.linguistics.Sentence;

/**
 * Lets longer names win over the shorter ones that they begin with: a name takes in the lower-case head behind it ("Azov
 * battalion"), a ministry all that it is for ("Ministry of Sport, Youth and Culture"), and others what they {@linkplain
 * Continuations go on with}.
 */
final class Extensions {

    private static final double MORE = 1e-4;
    private static final double UNIT = 0.5;

    private record Position(Sentence sentence, int from, int to) {}

    private final List<Scored> candidates;
    private final Reading reading;
    private final Continuations continuations;
    private final Map<Position, Double> probabilities = new HashMap<>();

    Extensions(List<Scored> candidates, Reading reading) {
        this.candidates = candidates;
        this.reading = reading;
        continuations = new Continuations(reading.lexicons().ordinary(), this::isBody);
        for (Scored candidate : candidates) {
            Stretch stretch = candidate.stretch();
            probabilities.put(new Position(stretch.sentence(), stretch.from(), stretch.to()), candidate.probability());
        }
    }

    List<Scored> extended() {
        return candidates.stream().map(this::extended).toList();
    }

    private Scored extended(Scored candidate) {
        Stretch stretch = candidate.stretch();
        SentenceFacts facts = reading.facts(stretch);
        double shorter =
                Math.max(Math.max(byLowerHead(stretch, facts), byList(stretch, facts)), byContinuation(stretch, facts));
        return shorter < candidate.probability()
                ? candidate
                : new Scored(stretch, candidate.evidence(), Math.min(1, shorter + MORE));
    }

    private double byLowerHead(Stretch stretch, SentenceFacts facts) {
        int to = stretch.to();
        int from = facts.headStart(to);
        Optional<HeadNoun> head = facts.headEndingAt(to)
                .filter(noun -> noun.may(HeadNoun.Use.LOWER)
                        || (noun.may(HeadNoun.Use.PERSON) && isParty(stretch, from, facts)));
        if (head.isEmpty() || facts.isNameWord(to - 1) || from <= stretch.from()) {
            return 0;
        }
        double name = probability(stretch, from);
        boolean unit = head.get().may(HeadNoun.Use.UNIT)
                && facts.word(to - 1).pos().equals("NN")
                && isName(new Stretch(stretch.sentence(), stretch.from(), from), facts);
        return unit ? Math.max(UNIT, name) : name;
    }

    /** "Liberal government" is a body of its own. */
    private static boolean isParty(Stretch stretch, int to, SentenceFacts facts) {
        return to > stretch.from()
                && facts.known(new Stretch(stretch.sentence(), stretch.from(), to))
                        .filter(entry -> entry.likeliest().kind() == OrganizationKind.POLITICAL_PARTY)
                        .isPresent();
    }

    /** Whether all the words are capitalised and they are no state's, people's or place's. */
    private boolean isName(Stretch name, SentenceFacts facts) {
        OrdinaryWords ordinary = reading.lexicons().ordinary();
        for (int at = name.from(); at < name.to(); at++) {
            if (!facts.isNameWord(at) || facts.stateFrom(at).isPresent()) {
                return false;
            }
        }
        return name.first().isProperNoun()
                && !facts.isNameWord(name.from() - 1)
                && !facts.isPlace(name)
                && !ordinary.has("people", name.first().text());
    }

    private double byList(Stretch stretch, SentenceFacts facts) {
        int comma = -1;
        for (int at = stretch.from(); at < stretch.to(); at++) {
            if (comma < 0 && facts.word(at).text().equals(",")) {
                comma = at;
            }
            if (facts.label(at).equals("PERSON") || facts.label(at).equals("GPE")) {
                return 0;
            }
        }
        boolean list = comma > 0
                && facts.headFrom(stretch.from())
                        .filter(noun -> WordClass.LIST_HEAD.has(noun.text()))
                        .isPresent();
        return list ? probability(stretch, comma) : 0;
    }

    private boolean isBody(Stretch stretch) {
        return probability(stretch, stretch.to()) >= OrganizationFinder.THRESHOLD;
    }

    private double byContinuation(Stretch stretch, SentenceFacts facts) {
        double likeliest = continuations.ends(stretch, facts).stream()
                .mapToDouble(end -> probability(stretch, end))
                .max()
                .orElse(0);
        int shared = continuations.shared(stretch, facts);
        return shared < 0
                ? likeliest
                : Math.max(likeliest, probability(new Stretch(stretch.sentence(), shared, stretch.to()), stretch.to()));
    }

    private double probability(Stretch stretch, int to) {
        return probabilities.getOrDefault(new Position(stretch.sentence(), stretch.from(), to), 0.0);
    }
}
