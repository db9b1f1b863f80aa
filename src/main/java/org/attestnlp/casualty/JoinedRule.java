package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;

/**
 * A later verb of the same subject says it: "17 men were marched to the river and shot", "two women were dragged from a car, tied up and stabbed to
 * death", "they were tortured before being killed", "12 dockers inhaled the fumes and died".
 */
final class JoinedRule implements OutcomeRule {

    private static final int FARTHEST = 25;
    private static final Set<String> JOINTS = Set.of("and", ",", "then", "before", "later");

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        int verb = scene.skipAdverbs(group.last() + 1);
        boolean passive = false;
        boolean finite = scene.pos(verb).equals("VBD");
        while (Words.isAuxiliary(scene.lower(verb))) {
            passive |= Words.isBe(scene.lower(verb));
            finite = true;
            verb = scene.skipAdverbs(verb + 1);
        }
        if (!finite || scene.hasBase(group)) {
            return Optional.empty();
        }
        for (int at = verb + 1; at < verb + FARTHEST && scene.has(at) && !begins(scene.word(at)); at++) {
            Optional<OutcomeMention> found = joined(scene, at, passive);
            if (found.isPresent()) {
                return found.map(mention -> Evidence.of(mention, "joined", 0.8).with(executed(mention)));
            }
        }
        return Optional.empty();
    }

    /** Who is led somewhere and shot is dead. */
    private static Outcome executed(OutcomeMention mention) {
        return mention.outcome() == Outcome.CASUALTIES ? Outcome.KILLED : mention.outcome();
    }

    /** Whether the word belongs to a clause with a subject of its own. */
    private static boolean begins(Word word) {
        return word.is("nsubj", "nsubjpass") || Words.lower(word).equals(";");
    }

    private static Optional<OutcomeMention> joined(Scene scene, int at, boolean passive) {
        int before = scene.skipAdverbsBack(at - 1);
        boolean own = Words.isBe(scene.lower(before)) && !scene.lower(before).equals("be");
        if (own) {
            before = scene.skipAdverbsBack(before - 1);
        }
        boolean joint =
                JOINTS.contains(scene.lower(before)) || before < at - 1 && JOINTS.contains(scene.lower(before + 1));
        if (!joint) {
            return Optional.empty();
        }
        return scene.startingAt(at, Kind.TRANSITIVE, Kind.INTRANSITIVE)
                .filter(mention -> !scene.word(at).pos().equals("VBG"))
                .filter(mention -> mention.is(Kind.INTRANSITIVE) || (passive || own) && mention.isParticipial())
                .filter(mention -> Voice.suffererBefore(scene, mention));
    }
}
