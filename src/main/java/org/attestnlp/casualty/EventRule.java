package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;

/** They follow a noun for what happened: "the murder of the six priests", "injuries to 12 passengers". */
final class EventRule implements OutcomeRule {

    private static final int LONGEST_ASIDE = 6;

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
        int noun = event;
        if (noun < at) {
            return of(scene, group, noun)
                    .or(() -> beforeAside(scene, group, noun))
                    .map(mention -> Evidence.of(mention, "event", 0.9));
        }
        return of(scene, group, noun)
                .filter(mention -> mention.last() > mention.first())
                .map(mention -> Evidence.of(mention, "event", 0.9));
    }

    /** "The abduction at gunpoint of nine pupils", "the murder last year of three nuns": parsers hang "of" on the word before it. */
    private static Optional<OutcomeMention> beforeAside(Scene scene, CountedGroup group, int from) {
        for (int at = from; at > from - LONGEST_ASIDE && scene.has(at); at--) {
            if (scene.word(at).isVerb()
                    || scene.word(at).isPunctuation()
                    || scene.lower(at).equals("of")) {
                return Optional.empty();
            }
            if (WordClass.BEFORE_ASIDE.has(scene.lower(at))) {
                Optional<OutcomeMention> event = of(scene, group, at - 1);
                if (event.isPresent()) {
                    return event;
                }
            }
        }
        return Optional.empty();
    }

    /** The event at a position, unless it is a body of several, who govern something. */
    static Optional<OutcomeMention> of(Scene scene, CountedGroup group, int at) {
        boolean governs = Set.of("body", "corpse").contains(scene.lower(at))
                && !group.number().isOne();
        return governs ? Optional.empty() : scene.endingAt(at, Kind.EVENT);
    }
}
