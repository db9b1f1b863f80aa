package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Strength;
import org.attestnlp.linguistics.Word;

/**
 * An army that lost so many soldiers, and a family that lost so many children, saw them killed: "the brigade lost 200 men", "she lost her husband and
 * two sons". Players and workers are lost in other ways.
 */
final class LossRule implements OutcomeRule {

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        if (isPriceOfVictory(scene, group)) {
            return Optional.of(new Evidence(Outcome.KILLED, "loss", 0.8f, Strength.STRONG, group.first() - 2, false));
        }
        if (group.isBare() || !canBeLost(scene, group) && !isWithTheLoss(scene, group)) {
            return Optional.empty();
        }
        return verb(scene, group)
                .filter(verb -> verb.hasLemma("lose", "loss", "cost"))
                .map(verb -> new Evidence(Outcome.KILLED, "loss", 0.85f, Strength.STRONG, verb.index(), false));
    }

    /** The word right before, "the loss of", or the verb whose object the group is or is joined to. */
    private static Optional<Word> verb(Scene scene, CountedGroup group) {
        int before = scene.skipAdverbsBack(group.first() - 1);
        if (scene.lower(before).equals("of") && scene.lower(before - 1).equals("loss")) {
            return Optional.of(scene.word(before - 1));
        }
        if (scene.has(before) && scene.word(before).hasLemma("lose")) {
            return Optional.of(scene.word(before));
        }
        Word noun = scene.word(group.head());
        Word object = noun.is("conj") ? noun.head().orElse(noun) : noun;
        return object.is("dobj", "nsubjpass")
                ? object.head()
                : noun.child("relcl").filter(LossRule::hasOwnSubject);
    }

    /** "Killed 80 soldiers for the loss of eleven". */
    private static boolean isPriceOfVictory(Scene scene, CountedGroup group) {
        int loss = group.first() - 2;
        return group.isBare()
                && scene.lower(loss + 1).equals("of")
                && scene.lower(loss).equals("loss")
                && Set.of("for", "with", "at").contains(scene.lower(loss - 2));
    }

    /** "Sank with the loss of 112 passengers". */
    private static boolean isWithTheLoss(Scene scene, CountedGroup group) {
        int of = scene.skipAdverbsBack(group.first() - 1);
        return group.sense() == NounLexicon.Sense.PERSON
                && scene.lower(of).equals("of")
                && scene.lower(of - 1).equals("loss")
                && scene.lower(of - 3).equals("with");
    }

    /** "The cousins he has lost", not "the people who lost their homes". */
    private static boolean hasOwnSubject(Word verb) {
        return verb.child("nsubj")
                .filter(subject -> !subject.pos().startsWith("W"))
                .isPresent();
    }

    /** A hospital that "lost two nurses to a rival" has them no longer, but they live. */
    private static boolean canBeLost(Scene scene, CountedGroup group) {
        Word noun = scene.word(group.head());
        boolean leaves = scene.lower(group.last() + 1).equals("to");
        return noun.hasLemma("man")
                || WordClass.KIN.has(noun.lemma())
                || !leaves && WordClass.LOSABLE.has(noun.lemma())
                || NounLexicon.ENGLISH
                        .status(noun)
                        .filter(VictimStatus.MILITARY::equals)
                        .isPresent();
    }
}
