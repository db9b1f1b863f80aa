package org.attestnlp.casualty;

import java.util.List;
import java.util.Set;
import org.attestnlp.casualty.Inflection.Form;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.casualty.OutcomeEntry.Strength;
import org.attestnlp.casualty.OutcomeLexicon.Use;
import org.attestnlp.linguistics.Word;

/** Marks in a sentence where the lexicon's words stand, whatever role they play there. */
final class OutcomeSpotter {

    private static final Set<String> GAP = Set.of("~");
    private static final int LONGEST_GAP = 5;
    private static final Set<Form> VERBS_ONLY = Set.of(Form.BASE, Form.THIRD);

    private OutcomeSpotter() {}

    static void spot(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            Word word = scene.word(at);
            spot(scene, at, scene.lower(at), false);
            if (!word.lemma().equals(scene.lower(at)) && word.isNoun()) {
                spot(scene, at, word.lemma(), true);
            }
        }
    }

    /** By its lemma a noun stands in the plural, in which no state is put: "the prisoners" are not "held prisoner". */
    private static void spot(Scene scene, int at, String form, boolean lemma) {
        for (Use use : OutcomeLexicon.ENGLISH.usesOf(form)) {
            if (lemma && !use.forms().isEmpty() || lemma && use.entry().kind() == Kind.STATE) {
                continue;
            }
            int last = use.rest().isEmpty() ? at : end(scene, at + 1, use.rest());
            if (last >= 0
                    && fits(scene, at, use)
                    && hasAgent(scene, at, use.entry().strength())) {
                scene.add(new OutcomeMention(use.entry(), outcome(scene, at, use), use.forms(), at, last));
            }
        }
    }

    /** Whether nobody else does it; soldiers are asked for later, since joined verbs have the same. */
    private static boolean hasAgent(Scene scene, int at, Strength strength) {
        return strength == Strength.MILITARY || Agents.fit(scene, strength, at);
    }

    /** "Fatally shot" and "mortally wounded" are killed. */
    private static Outcome outcome(Scene scene, int at, Use use) {
        boolean fatally = WordClass.FATALLY.has(scene.lower(at - 1));
        return fatally ? Outcome.KILLED : use.entry().outcome();
    }

    /** What can be noun and verb goes by the tag; participles count whatever the tagger took them for. */
    private static boolean fits(Scene scene, int at, Use use) {
        Word word = scene.word(at);
        Kind kind = use.entry().kind();
        if (kind == Kind.EVENT || kind == Kind.VICTIMS && use.entry().phrase().endsWith("ing")) {
            return !WordClass.BEFORE_VERB.has(scene.lower(at - 1));
        }
        boolean plainVerb = !use.forms().isEmpty() && VERBS_ONLY.containsAll(use.forms());
        boolean suffered = kind == Kind.INTRANSITIVE && scene.pos(at - 1).equals("CD");
        return !plainVerb || word.isVerb() || isBeforeNumber(scene, at) || suffered;
    }

    /** "Bomb kills 12, wounds at least 30": headlines lead taggers astray. */
    private static boolean isBeforeNumber(Scene scene, int at) {
        int number = at + 1;
        while (number <= at + LONGEST_GAP && WordClass.BEFORE_NUMBER.has(scene.lower(number))) {
            number++;
        }
        return scene.pos(number).equals("CD")
                && !scene.pos(at - 1).equals("DT")
                && !scene.pos(at - 1).startsWith("JJ");
    }

    /** Position of the last word of the phrase that goes on here; -1 where it does not. */
    private static int end(Scene scene, int from, List<Set<String>> rest) {
        int at = from;
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).equals(GAP)) {
                int next = find(scene, at, rest.get(i + 1));
                if (next < 0) {
                    return -1;
                }
                at = next;
            } else if (matches(scene, at, rest.get(i))) {
                at++;
            } else {
                return -1;
            }
        }
        return at - 1;
    }

    private static int find(Scene scene, int from, Set<String> wanted) {
        for (int at = from; at <= from + LONGEST_GAP && scene.has(at) && !closes(scene, at); at++) {
            if (matches(scene, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean closes(Scene scene, int at) {
        return scene.word(at).isPunctuation() && !Words.isDash(scene.lower(at));
    }

    private static boolean matches(Scene scene, int at, Set<String> wanted) {
        return scene.has(at)
                && (wanted.contains(scene.lower(at))
                        || wanted.contains(scene.word(at).lemma()) && !isState(scene.lower(at)));
    }

    /** "Received 22 of the wounded" is not said of somebody who received a wound. */
    private static boolean isState(String form) {
        return OutcomeLexicon.ENGLISH.usesOf(form).stream()
                .anyMatch(use -> use.rest().isEmpty() && use.entry().kind() == Kind.STATE);
    }
}
