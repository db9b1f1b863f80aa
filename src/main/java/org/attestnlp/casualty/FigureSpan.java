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
        int last = isOpen(scene, group) && !isFinite(scene, fates, i) ? tail(scene, group) : group.last();
        Span number = group.number().span();
        int begin = Math.min(scene.word(group.first()).begin(), number.begin());
        boolean numberOnly = last == group.afterNumber() - 1;
        return new Span(
                begin, numberOnly ? number.end() : Math.max(scene.word(last).end(), number.end()));
    }

    /** Without a noun, or with one that was put in: "13 (inmates) dead". */
    private static boolean isOpen(Scene scene, CountedGroup group) {
        return group.isBare() || Words.isClosing(scene.lower(group.last()));
    }

    private static int tail(Scene scene, CountedGroup group) {
        int at = group.last() + 1;
        while (scene.has(at) && isDegree(scene, at, group)) {
            at++;
        }
        int behind = at;
        Optional<OutcomeMention> counted = scene.startingAt(at, Kind.STATE, Kind.VICTIMS)
                .filter(mention -> mention.first() == mention.last() && mention.outcome() != Outcome.CAPTURED)
                .filter(mention -> mention.isParticipial() || mention.is(Kind.VICTIMS) && !isVerb(scene, behind))
                .or(() -> scene.startingAt(behind, Kind.TRANSITIVE)
                        .filter(mention -> WordClass.NOMINAL.has(scene.lower(behind))));
        return counted.map(OutcomeMention::last).orElse(group.last());
    }

    /** "Two drowned" is a clause, "two deaths" none. */
    private static boolean isVerb(Scene scene, int at) {
        return scene.startingAt(at, Kind.TRANSITIVE, Kind.INTRANSITIVE).isPresent();
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
        Fate before = unshared(fates, i - 1);
        int predicate = before.evidence().predicate();
        if (isLeft(scene, before)
                && !hasVerb(scene, predicate + 1, fates.get(i).group().first())) {
            return true;
        }
        return !before.evidence().shared()
                && predicate > before.group().last()
                && !hasVerb(scene, predicate + 1, fates.get(i).group().first())
                && (isFiniteVerb(scene, predicate) || isFinite(scene, fates, i - 1));
    }

    /** "Leaving nine passengers dead and 26 wounded": the first of them shows that the state is no noun. */
    private static boolean isLeft(Scene scene, Fate before) {
        int verb = scene.skipAdverbsBack(before.group().first() - 1);
        return !before.group().isBare()
                && before.evidence().predicate() == before.group().last() + 1
                && scene.has(verb)
                && scene.word(verb).hasLemma("leave");
    }

    /** "Nine people, including three guards, were killed and 31 injured": the part between says nothing of the verb. */
    private static Fate unshared(List<Fate> fates, int i) {
        return fates.get(i).isBy("shared.part") && i > 0 ? unshared(fates, i - 1) : fates.get(i);
    }

    private static boolean isFiniteVerb(Scene scene, int verb) {
        int auxiliary = scene.skipAdverbsBack(verb - 1);
        while (WordClass.HEARSAY.has(scene.lower(auxiliary))) {
            auxiliary = scene.skipAdverbsBack(auxiliary - 1);
        }
        String before = scene.lower(auxiliary);
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
