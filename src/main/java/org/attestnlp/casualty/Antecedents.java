package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.linguistics.Word;

/** For whom "them", "whom" and "their number" stand: the people named last in the plural, but not those behind an "of". */
final class Antecedents {

    private Antecedents() {}

    /** The nearest before a position, from another one on. */
    static Optional<Victims> between(Scene scene, int from, int end) {
        Optional<Victims> behindOf = Optional.empty();
        for (int at = end - 1; at >= from; at--) {
            if (isPeople(scene, at)) {
                Optional<Victims> found = Optional.of(phrase(scene, at));
                if (!isBehindOf(scene.word(at))) {
                    return found;
                }
                behindOf = behindOf.isPresent() ? behindOf : found;
            }
        }
        return behindOf;
    }

    private static boolean isPeople(Scene scene, int at) {
        return Set.of("NNS", "NNPS").contains(scene.pos(at))
                && NounLexicon.ENGLISH.sense(scene.word(at)) == Sense.PERSON
                && !scene.pos(at + 1).startsWith("NN")
                && !WordClass.REST.has(scene.lower(at));
    }

    private static boolean isBehindOf(Word noun) {
        return noun.is("pobj") && noun.head().filter(of -> of.hasLemma("of")).isPresent();
    }

    private static Victims phrase(Scene scene, int noun) {
        int first = noun;
        while (isAttribute(scene, first - 1)) {
            first--;
        }
        return Victims.named(scene.text(first, noun), StatusReader.of(scene, first, noun));
    }

    private static boolean isAttribute(Scene scene, int at) {
        return (scene.pos(at).startsWith("JJ") || scene.pos(at).startsWith("NN"))
                && !WordClass.NO_VICTIM.has(scene.lower(at));
    }
}
