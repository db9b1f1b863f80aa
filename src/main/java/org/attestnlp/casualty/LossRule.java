package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Strength;

/** An army that lost so many soldiers saw them killed: "the brigade lost 200 men". Players and workers are lost in other ways. */
final class LossRule implements OutcomeRule {

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        int verb = scene.skipAdverbsBack(group.first() - 1);
        boolean lost = scene.has(verb) && scene.word(verb).hasLemma("lose") && !group.isBare();
        boolean soldiers = lost
                && (scene.word(group.head()).hasLemma("man")
                        || NounLexicon.ENGLISH
                                .status(scene.word(group.head()))
                                .filter(VictimStatus.MILITARY::equals)
                                .isPresent());
        return soldiers
                ? Optional.of(new Evidence(Outcome.KILLED, "loss", 0.85f, Strength.STRONG, verb, false))
                : Optional.empty();
    }
}
