package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.casualty.OutcomeEntry.Strength;

/** The counted noun says it: "12 deaths", "19 wounded", "230 refugee deaths"; where nothing else does also "3,000 refugees". */
final class HeadRule implements OutcomeRule {

    private final boolean fallback;

    HeadRule(boolean fallback) {
        this.fallback = fallback;
    }

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        int at = group.isBare() ? group.last() + 1 : group.head();
        Optional<OutcomeMention> mention = scene.endingAt(at, Kind.VICTIMS)
                .or(() -> scene.startingAt(at, Kind.VICTIMS))
                .filter(victims -> victims.entry().strength() == Strength.FALLBACK == fallback);
        if (scene.isInsidePhrase(group)) {
            return Optional.empty();
        }
        if (group.isBare() && mention.isPresent() && !isNominal(scene, at)) {
            return Optional.empty();
        }
        return mention.map(victims -> Evidence.of(victims, fallback ? "head.fallback" : "head", 0.9));
    }

    /** "12 wounded and" as a noun; "12 wounded in" is a clause, for which another rule has an eye. */
    private static boolean isNominal(Scene scene, int at) {
        return scene.word(at).isNoun();
    }
}
