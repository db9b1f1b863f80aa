package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.text.Span;

/**
 * Where a figure ends. An outcome right behind a number without a noun is the counted word: "at least [715 dead]"; but behind a
 * finite clause it is that clause's verb, left out: "498 troops were killed and [a further 1,597] wounded".
 */
final class FigureSpan {

    private FigureSpan() {}

    static Span of(Scene scene, int i, Evidence[] fates) {
        CountedGroup group = scene.groups().get(i);
        int last = group.isBare() && !isFinite(scene, i, fates) ? tail(scene, group) : attribute(scene, group);
        int begin = Math.min(
                scene.word(group.first()).begin(), group.number().span().begin());
        return new Span(
                begin, Math.max(scene.word(last).end(), group.number().span().end()));
    }

    /** "Patients with critical injuries". */
    private static int attribute(Scene scene, CountedGroup group) {
        return scene.startingAt(group.last() + 1, Kind.STATE)
                .filter(state -> scene.lower(state.first()).equals("with"))
                .map(OutcomeMention::last)
                .orElse(group.last());
    }

    private static int tail(Scene scene, CountedGroup group) {
        int at = group.last() + 1;
        while (scene.has(at) && isDegree(scene, at, group)) {
            at++;
        }
        Optional<OutcomeMention> counted = scene.startingAt(at, Kind.STATE, Kind.TRANSITIVE, Kind.VICTIMS)
                .filter(mention ->
                        mention.first() == mention.last() && (mention.isParticipial() || mention.is(Kind.VICTIMS)));
        return counted.map(OutcomeMention::last).orElse(group.last());
    }

    /** "Seriously injured", "no reported wounded". */
    private static boolean isDegree(Scene scene, int at, CountedGroup group) {
        String form = scene.lower(at);
        return form.length() > 4 && form.endsWith("ly")
                || group.number().form() == Form.NONE
                        && Set.of("reported", "confirmed", "known", "immediate").contains(form);
    }

    /** Whether an earlier group of the sentence has a finite verb of its own. */
    private static boolean isFinite(Scene scene, int i, Evidence[] fates) {
        for (int j = 0; j < i; j++) {
            if (fates[j] != null
                    && !fates[j].shared()
                    && fates[j].predicate() > scene.groups().get(j).last()) {
                int verb = fates[j].predicate();
                String before = scene.lower(scene.skipAdverbsBack(verb - 1));
                boolean finite = Words.isBe(before)
                        || Words.isHave(before)
                        || scene.startingAt(verb, Kind.INTRANSITIVE).isPresent();
                if (finite) {
                    return true;
                }
            }
        }
        return false;
    }
}
