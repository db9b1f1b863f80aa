package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;

/** A toll: "the death toll rose from 10 to 12", "bringing the toll to 12", "Injured: 12". */
final class TollRule implements OutcomeRule {

    private static final int LONGEST = 16;
    private static final int FORECAST_WINDOW = 3;

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        if (!group.isBare() && group.sense() != NounLexicon.Sense.PERSON) {
            return Optional.empty();
        }
        int before = scene.skipAdverbsBack(group.first() - 1);
        if (!WordClass.BEFORE_TOLL.has(scene.lower(before))) {
            return Optional.empty();
        }
        Optional<OutcomeMention> behind = behind(scene, group);
        if (behind.isPresent()) {
            return behind.map(mention -> Evidence.of(mention, "toll", 0.9));
        }
        for (int at = before; at >= 0 && at > before - LONGEST; at--) {
            Optional<OutcomeMention> toll = scene.endingAt(at, Kind.TOLL);
            if (toll.isPresent() && isForecast(scene, toll.get().first())) {
                return Optional.empty();
            }
            if (toll.isPresent()) {
                boolean label = toll.get().first() == at && !scene.lower(at).equals("toll");
                return label && !names(scene, at)
                        ? Optional.empty()
                        : toll.map(mention -> Evidence.of(mention, "toll", 0.9));
            }
            if (closes(scene, at) || Reality.isForecast(scene, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Bringing to 12 the number of those killed". */
    private static Optional<OutcomeMention> behind(Scene scene, CountedGroup group) {
        int at = group.last() + 1;
        return WordClass.DETERMINER.has(scene.lower(at))
                        && scene.lower(group.first() - 1).equals("to")
                ? scene.startingAt(at + 1, Kind.TOLL)
                : Optional.empty();
    }

    /** "Expects the number of refugees to reach …". */
    private static boolean isForecast(Scene scene, int toll) {
        for (int at = Math.max(0, toll - FORECAST_WINDOW); at < toll; at++) {
            if (Reality.isForecast(scene, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bare word stands for the toll. */
    private static boolean names(Scene scene, int at) {
        return isLabel(scene, at) || isSubject(scene, at) || isPut(scene, at) || isOf(scene, at);
    }

    /** "Raised the number of dead to 19 and of injured to 54". */
    private static boolean isOf(Scene scene, int at) {
        int before = WordClass.DETERMINER.has(scene.lower(at - 1)) ? at - 2 : at - 1;
        return scene.lower(before).equals("of") && WordClass.BEFORE_TOLL.has(scene.lower(at + 1));
    }

    /** "Dead: 45", "Deaths – 45". */
    private static boolean isLabel(Scene scene, int at) {
        return scene.lower(at + 1).equals(":")
                || Words.isDash(scene.lower(at + 1)) && scene.pos(at + 2).equals("CD");
    }

    /** "Puts the dead at 53". */
    private static boolean isPut(Scene scene, int at) {
        return scene.lower(at + 1).equals("at")
                && WordClass.DETERMINER.has(scene.lower(at - 1))
                && scene.has(at - 2)
                && WordClass.PUTTER.has(scene.word(at - 2).lemma());
    }

    private static boolean isSubject(Scene scene, int at) {
        int next = scene.skipAdverbs(at + 1);
        boolean nominal = WordClass.DETERMINER.has(scene.lower(at - 1))
                && !scene.pos(next).startsWith("NN");
        return scene.word(at).isNoun() && scene.word(at).is("nsubj", "nsubjpass")
                || WordClass.COUNT_VERB.has(scene.lower(next))
                || nominal && scene.lower(next).equals("of");
    }

    /** "Floods and landslides" goes on; "rose and 12" does not. */
    private static boolean closes(Scene scene, int at) {
        String form = scene.lower(at);
        boolean joint = WordClass.CLAUSE_JOINT.has(form);
        boolean betweenNouns = scene.word(at).head().filter(Word::isNoun).isPresent();
        return form.equals(";") || form.equals(".") || joint && !betweenNouns;
    }
}
