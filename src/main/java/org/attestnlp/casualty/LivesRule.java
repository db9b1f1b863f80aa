package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Strength;

/** Lives: "the storm claimed 12 lives", "12 lives were lost", "the loss of 12 lives". Lives that are saved are none. */
final class LivesRule implements OutcomeRule {

    private static final int WINDOW = 3;
    private static final Set<String> TAKERS =
            Set.of("claim", "cost", "take", "lose", "loss", "lost", "taking", "claiming", "costing", "snuff", "end");

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        if (group.isBare() || !scene.lower(group.head()).equals("lives")) {
            return Optional.empty();
        }
        int taker = near(scene, group.first() - WINDOW, group.first());
        int loser = taker >= 0 ? taker : near(scene, group.last() + 1, group.last() + 1 + WINDOW);
        return loser < 0
                ? Optional.empty()
                : Optional.of(new Evidence(Outcome.KILLED, "lives", 0.95f, Strength.STRONG, loser, false));
    }

    private static int near(Scene scene, int from, int to) {
        for (int at = Math.max(from, 0); at < to && scene.has(at); at++) {
            if (TAKERS.contains(scene.word(at).lemma()) || TAKERS.contains(scene.lower(at))) {
                return at;
            }
        }
        return -1;
    }
}
