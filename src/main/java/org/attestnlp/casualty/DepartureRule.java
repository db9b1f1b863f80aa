package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Strength;

/** Families and residents who left a place that has a name, or left for good: "400 families have left Ayod", "its 9,000 inhabitants have gone". */
final class DepartureRule implements OutcomeRule {

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        if (group.isBare() || !WordClass.INHABITANT.has(scene.word(group.head()).lemma())) {
            return Optional.empty();
        }
        int auxiliary = scene.skipAdverbs(group.last() + 1);
        int verb = Words.isHave(scene.lower(auxiliary)) ? scene.skipAdverbs(auxiliary + 1) : auxiliary;
        boolean left = scene.lower(verb).equals("left")
                && scene.has(verb + 1)
                && scene.word(verb + 1).isProperNoun();
        boolean perfect = auxiliary != verb && isGone(scene, verb, group);
        return left || perfect
                ? Optional.of(new Evidence(Outcome.DISPLACED, "departure", 0.7f, Strength.WEAK, verb, false))
                : Optional.empty();
    }

    private static boolean isGone(Scene scene, int verb, CountedGroup group) {
        boolean gone = Set.of("left", "gone", "departed").contains(scene.lower(verb));
        return gone
                && !scene.word(group.head()).hasLemma("people", "person", "civilian")
                && (scene.isBreak(verb + 1) || Set.of("since", "for", "after").contains(scene.lower(verb + 1)));
    }
}
