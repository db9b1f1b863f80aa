package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Strength;

/** Families and residents who left a place that has a name: "400 families have left Ayod". */
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
        return left
                ? Optional.of(new Evidence(Outcome.DISPLACED, "departure", 0.7f, Strength.WEAK, verb, false))
                : Optional.empty();
    }
}
