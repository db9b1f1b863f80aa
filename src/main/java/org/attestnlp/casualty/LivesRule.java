package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Strength;

/** Lives: "the storm claimed 12 lives", "12 victims", "12 lives were lost", "the loss of 12 lives". Lives that are saved are none. */
final class LivesRule implements OutcomeRule {

    private static final int WINDOW = 3;

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        boolean counted = !group.isBare() && Set.of("lives", "victims").contains(scene.lower(group.head()));
        boolean of = scene.lower(group.first() - 1).equals("of")
                && Set.of("lives", "life").contains(scene.lower(group.first() - 2));
        if (counted && group.number().high() == 0 && scene.lower(group.head()).equals("victims")) {
            return Optional.of(new Evidence(
                    Outcome.CASUALTIES, "lives", 0.8f, Strength.STRONG, Math.max(0, group.first() - 1), false));
        }
        if (!counted && !of) {
            return Optional.empty();
        }
        int first = of ? group.first() - 2 : group.first();
        int taker = near(scene, first - WINDOW, first);
        int loser = taker >= 0 || of ? taker : near(scene, group.last() + 1, group.last() + 1 + WINDOW);
        return loser < 0
                ? Optional.empty()
                : Optional.of(new Evidence(
                        Outcome.KILLED, counted ? "lives" : "lives.of", 0.95f, Strength.STRONG, loser, false));
    }

    private static int near(Scene scene, int from, int to) {
        for (int at = Math.max(from, 0); at < to && scene.has(at); at++) {
            if (WordClass.TAKER.has(scene.word(at).lemma()) || WordClass.TAKER.has(scene.lower(at))) {
                return at;
            }
        }
        return -1;
    }
}
