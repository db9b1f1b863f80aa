package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;

/** An attribute between number and noun says it: "30 dead civilians", "seven kidnapped students". */
final class AttributeRule implements OutcomeRule {

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        for (int at = group.afterNumber(); at < group.head(); at++) {
            Optional<OutcomeMention> mention =
                    scene.startingAt(at, Kind.STATE, Kind.TRANSITIVE).filter(OutcomeMention::isParticipial);
            if (mention.isPresent()) {
                return Optional.of(Evidence.of(mention.get(), "attribute", 0.85));
            }
        }
        return Optional.empty();
    }
}
