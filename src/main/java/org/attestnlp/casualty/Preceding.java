package org.attestnlp.casualty;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attestnlp.casualty.OutcomeEntry.Strength;

/**
 * What a paragraph has said before a sentence.
 *
 * @param victims the last whom a later figure may mean
 * @param outcome what happened to those of the last figure
 * @param sentence the sentence before
 * @param counted whether this very sentence has a figure
 */
record Preceding(Victims victims, Outcome outcome, Optional<Scene> sentence, boolean counted) {

    /** At the beginning of a paragraph. */
    static final Preceding NOTHING = new Preceding(Victims.UNNAMED, Outcome.CASUALTIES, Optional.empty(), false);

    private static final float CONFIDENCE = 0.8f;

    /** The same behind a sentence without a figure. */
    Preceding behind(Scene scene) {
        return new Preceding(victims, outcome, Optional.of(scene), false);
    }

    /**
     * What a sentence leaves for the next one.
     *
     * @param fates its figures, at least one
     * @param victims who they are
     */
    static Preceding behind(Scene scene, List<Fate> fates, List<Victims> victims) {
        Outcome last = fates.get(fates.size() - 1).outcome();
        Victims lasting = IntStream.range(0, fates.size())
                .filter(i ->
                        victims.get(i).areLasting() && isSameKind(fates.get(i).outcome(), last))
                .mapToObj(victims::get)
                .reduce(Victims.UNNAMED, (one, other) -> other);
        return new Preceding(lasting, last, Optional.of(scene), true);
    }

    /** Whom a figure of this outcome may mean that names nobody. */
    Optional<Victims> victims(Outcome of) {
        return Optional.of(victims).filter(Victims::areNamed).filter(named -> isSameKind(of, outcome));
    }

    /**
     * What happened to a part of those counted before: "Two were nurses."
     *
     * @param predicate position of the verb in the part's sentence
     */
    Optional<Evidence> evidence(int predicate) {
        return counted
                ? Optional.of(new Evidence(outcome, "before", CONFIDENCE, Strength.STRONG, predicate, false))
                : Optional.empty();
    }

    /** For whom a pronoun stands. */
    Optional<Victims> people() {
        return sentence.flatMap(before -> Antecedents.between(before, 0, before.size()));
    }

    /** Who fled is not who was killed. */
    static boolean isSameKind(Outcome one, Outcome other) {
        return (one == Outcome.DISPLACED) == (other == Outcome.DISPLACED);
    }
}
