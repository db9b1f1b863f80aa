package org.attestnlp.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.linguistics.Sentence;

/**
 * A name takes in the lower-case head behind it ("Azov battalion", "Reuters news agency"): the longer stretch is at least
 * as likely as the shorter, so that it wins.
 */
final class LowerHeads {

    private static final double MORE = 1e-4;

    private record Position(Sentence sentence, int from, int to) {}

    private final List<Scored> candidates;
    private final Reading reading;
    private final Map<Position, Double> probabilities = new HashMap<>();

    LowerHeads(List<Scored> candidates, Reading reading) {
        this.candidates = candidates;
        this.reading = reading;
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
        int to = stretch.to();
        boolean lower = !facts.isNameWord(to - 1)
                && facts.headEndingAt(to)
                        .filter(noun -> noun.may(HeadNoun.Use.LOWER))
                        .isPresent();
        if (!lower || facts.headStart(to) <= stretch.from()) {
            return candidate;
        }
        double base =
                probabilities.getOrDefault(new Position(stretch.sentence(), stretch.from(), facts.headStart(to)), 0.0);
        return base < candidate.probability()
                ? candidate
                : new Scored(stretch, candidate.evidence(), Math.min(1, base + MORE));
    }
}
