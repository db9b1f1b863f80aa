package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;

/** They follow a noun for what happened: "the murder of the six priests", "injuries to 12 passengers". */
final class EventRule implements OutcomeRule {

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        int at = group.first() - 1;
        while (WordClass.BEFORE_SUFFERERS.has(scene.lower(at))
                && scene.endingAt(at, Kind.EVENT).isEmpty()) {
            at--;
        }
        int event = scene.lower(at).equals("of") ? at - 1 : at;
        if (Words.isOpening(scene.lower(event))) {
            event--;
        }
        boolean joined = event < at || scene.lower(at).equals("to");
        return joined ? of(scene, group, event).map(mention -> Evidence.of(mention, "event", 0.9)) : Optional.empty();
    }

    /** The event at a position, unless it is a body of several, who govern something. */
    static Optional<OutcomeMention> of(Scene scene, CountedGroup group, int at) {
        boolean governs = Set.of("body", "corpse").contains(scene.lower(at))
                && !group.number().isOne();
        return governs ? Optional.empty() : scene.endingAt(at, Kind.EVENT);
    }
}
