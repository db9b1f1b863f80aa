package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;

/** They are the object of a verb right before: "killed 12 people", "killing or wounding the last three". */
final class ObjectRule implements OutcomeRule {

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        int at = group.first() - 1;
        while (scene.has(at)
                && (WordClass.BEFORE_OBJECT.has(scene.lower(at))
                        || Words.isQuote(scene.lower(at))
                        || Words.isAdverb(scene.word(at)))
                && scene.endingAt(at, Kind.TRANSITIVE).isEmpty()) {
            at--;
        }
        return scene.endingAt(at, Kind.TRANSITIVE)
                .filter(mention -> Voice.suffererBehind(scene, mention))
                .map(mention -> evidence(scene, around(scene, mention)));
    }

    /** "Burned five students alive": the longest phrase that the verb begins. */
    private static OutcomeMention around(Scene scene, OutcomeMention verb) {
        return scene.startingAt(verb.first(), Kind.TRANSITIVE).orElse(verb);
    }

    /** Takes in what is joined before: "killed or wounded 30". */
    private static Evidence evidence(Scene scene, OutcomeMention mention) {
        Evidence evidence = Evidence.of(mention, "object", 0.95);
        int before = scene.skipAdverbsBack(mention.first() - 1);
        if (!Set.of("and", "or").contains(scene.lower(before))) {
            return evidence;
        }
        return scene.endingAt(before - 1, Kind.TRANSITIVE)
                .filter(other -> Voice.suffererBehind(scene, other))
                .map(other -> evidence.with(other.outcome().and(mention.outcome())))
                .orElse(evidence);
    }
}
