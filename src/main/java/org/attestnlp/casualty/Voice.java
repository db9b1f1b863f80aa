package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attestnlp.casualty.Inflection.Form;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;

/** On which side of a verb those stand who suffer: "were killed", "12 killed in" before it, "has killed", "killing 12" behind it. */
final class Voice {

    private static final int MOST_COORDINATED = 4;
    private static final Set<String> JOINTS = Set.of("and", "or", ",", "/");

    private Voice() {}

    static boolean suffererBefore(Scene scene, OutcomeMention mention) {
        return suffererBefore(scene, mention, 0);
    }

    static boolean suffererBehind(Scene scene, OutcomeMention mention) {
        return mention.is(Kind.TRANSITIVE) && !suffererBefore(scene, mention, 0);
    }

    private static boolean suffererBefore(Scene scene, OutcomeMention mention, int depth) {
        if (!mention.is(Kind.TRANSITIVE)) {
            return mention.is(Kind.INTRANSITIVE) || mention.is(Kind.STATE);
        }
        int left = scene.skipAdverbsBack(mention.first() - 1);
        if (mention.forms().contains(Form.GERUND)) {
            return scene.lower(left).equals("being");
        }
        if (!mention.forms().contains(Form.PARTICIPLE)) {
            return false;
        }
        if (Words.isBe(scene.lower(left))) {
            return true;
        }
        if (Words.isHave(scene.lower(left))) {
            return false;
        }
        if (objectFollows(scene, mention.last() + 1)) {
            return false;
        }
        return coordinatedBefore(scene, mention, left, depth);
    }

    /** A verb without object shares the side of those it is joined to: "killed and wounded 30", "were killed or wounded". */
    private static boolean coordinatedBefore(Scene scene, OutcomeMention mention, int left, int depth) {
        int next = mention.last() + 1;
        int joined = joinedAt(scene, next);
        if (joined > next && depth < MOST_COORDINATED) {
            var other = scene.startingAt(joined, Kind.TRANSITIVE);
            if (other.isPresent() && other.get().forms().contains(Form.PARTICIPLE)) {
                return suffererBefore(scene, other.get(), depth + 1);
            }
        }
        boolean finite = scene.pos(mention.first()).equals("VBD")
                && scene.word(mention.first()).child("dobj").isPresent();
        boolean mistagged = mention.entry().strength() == OutcomeEntry.Strength.STRONG
                || !scene.pos(mention.first()).equals("VBD");
        return !finite && mistagged;
    }

    static int joinedAt(Scene scene, int at) {
        int i = at;
        while (JOINTS.contains(scene.lower(i))) {
            i++;
        }
        return i == at ? at : scene.skipAdverbs(i);
    }

    /** Whether a noun phrase begins here that can be an object. */
    private static boolean objectFollows(Scene scene, int from) {
        int at = scene.skipAdverbs(from);
        if (scene.lower(at - 1).equals("since") || Words.isTime(scene.lower(at)) || isThatTime(scene, at)) {
            return false;
        }
        Optional<CountedGroup> counted = IntStream.rangeClosed(from, at)
                .mapToObj(scene::groupStartingAt)
                .flatMap(Optional::stream)
                .findFirst();
        if (counted.isPresent()) {
            return !isTime(scene, counted.get());
        }
        if (!scene.has(at)) {
            return false;
        }
        Word word = scene.word(at);
        boolean nominal = word.isNoun()
                || word.isPronoun()
                || word.pos().equals("DT")
                || word.pos().equals("PRP$")
                || word.pos().startsWith("JJ");
        return nominal && !word.is("npadvmod") && !word.is("nsubj");
    }

    /** "Killed that morning", "killed the same night". */
    private static boolean isThatTime(Scene scene, int determiner) {
        int noun = scene.pos(determiner + 1).startsWith("JJ") ? determiner + 2 : determiner + 1;
        return scene.pos(determiner).equals("DT")
                && scene.has(noun)
                && WordClass.TIME_NOUN.has(scene.word(noun).lemma());
    }

    private static boolean isTime(Scene scene, CountedGroup group) {
        return !group.isBare()
                && group.sense() == NounLexicon.Sense.THING
                && scene.word(group.head()).is("npadvmod");
    }
}
