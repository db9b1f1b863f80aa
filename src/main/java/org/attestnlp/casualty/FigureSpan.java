package org.attestnlp.casualty;

import java.util.List;
import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.text.Span;

/**
 * Where a figure ends. An outcome right behind a number without a noun is the counted word: "at least [715 dead]"; but behind a
 * finite clause it is that clause's verb, left out: "498 troops were killed and [a further 1,597] wounded".
 */
final class FigureSpan {

    private FigureSpan() {}

    /** The span of the i-th of these. */
    static Span of(Scene scene, List<Fate> fates, int i) {
        CountedGroup group = fates.get(i).group();
        int last = isOpen(scene, group) && !isFinite(scene, fates, i) ? tail(scene, group) : attribute(scene, group);
        int begin = Math.min(
                scene.word(group.first()).begin(), group.number().span().begin());
        return new Span(
                begin, Math.max(scene.word(last).end(), group.number().span().end()));
    }

    /** Without a noun, or with one that was put in: "13 (inmates) dead". */
    private static boolean isOpen(Scene scene, CountedGroup group) {
        return group.isBare() || Words.isClosing(scene.lower(group.last()));
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
        Optional<OutcomeMention> counted = scene.startingAt(at, Kind.STATE, Kind.VICTIMS)
                .filter(mention -> mention.first() == mention.last() && mention.outcome() != Outcome.CAPTURED)
                .filter(mention -> mention.isParticipial() || mention.is(Kind.VICTIMS));
        return counted.map(OutcomeMention::last).orElse(group.last());
    }

    /** "Seriously injured", "no reported wounded". */
    private static boolean isDegree(Scene scene, int at, CountedGroup group) {
        String form = scene.lower(at);
        return form.length() > 4 && form.endsWith("ly")
                || group.number().form() == Form.NONE && WordClass.REPORTED.has(form);
    }

    /** Whether the figure goes on from a finite clause, or from one that does, with nothing between that has a verb. */
    private static boolean isFinite(Scene scene, List<Fate> fates, int i) {
        if (i == 0) {
            return false;
        }
        Fate before = fates.get(i - 1);
        int predicate = before.evidence().predicate();
        return !before.evidence().shared()
                && predicate > before.group().last()
                && !hasVerb(scene, predicate + 1, fates.get(i).group().first())
                && (isFiniteVerb(scene, predicate) || isFinite(scene, fates, i - 1));
    }

    private static boolean isFiniteVerb(Scene scene, int verb) {
        String before = scene.lower(scene.skipAdverbsBack(verb - 1));
        return Words.isBe(before)
                || Words.isHave(before)
                || scene.startingAt(verb, Kind.INTRANSITIVE).isPresent();
    }

    private static boolean hasVerb(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.pos(at).startsWith("VB")) {
                return true;
            }
        }
        return false;
    }
}
