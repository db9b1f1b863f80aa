package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.casualty.OutcomeEntry.Strength;
import org.attestnlp.linguistics.Word;

/** The counted noun says it: "12 deaths", "19 wounded", "230 refugee deaths"; where nothing else does also "3,000 refugees". */
final class HeadRule implements OutcomeRule {

    private final boolean fallback;

    /** @param fallback whether nouns are meant that yield to any other outcome */
    HeadRule(boolean fallback) {
        this.fallback = fallback;
    }

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        int at = group.isBare() ? group.last() + 1 : group.head();
        if (scene.isInsidePhrase(group) || group.isBare() && !isNoun(scene, at)) {
            return Optional.empty();
        }
        if (haveDied(scene, group)) {
            return Optional.empty();
        }
        return scene.endingAt(at, Kind.VICTIMS)
                .or(() -> scene.startingAt(at, Kind.VICTIMS))
                .filter(victims -> victims.entry().strength() == Strength.FALLBACK == fallback)
                .filter(victims -> counts(scene, group, at))
                .map(victims -> Evidence.of(victims, fallback ? "head.fallback" : "head", 0.9));
    }

    /** "Three of the injured died". */
    private static boolean haveDied(Scene scene, CountedGroup group) {
        int at = scene.skipAdverbs(group.last() + 1);
        while (Words.isHave(scene.lower(at))) {
            at = scene.skipAdverbs(at + 1);
        }
        return scene.startingAt(at, Kind.INTRANSITIVE)
                .filter(found -> found.outcome() == Outcome.KILLED)
                .isPresent();
    }

    /** "12 wounded and" as a noun; "12 wounded in" is a clause, for which another rule has an eye. */
    private static boolean isNoun(Scene scene, int at) {
        return scene.has(at) && scene.word(at).isNoun();
    }

    /** Not "a killing", "the 2013 murder", "some of the refugees", nor the bodies that govern sport. */
    private static boolean counts(Scene scene, CountedGroup group, int at) {
        Word noun = scene.word(at);
        if (WordClass.BODY.has(noun.lemma())) {
            return !WordClass.OFFICE.has(scene.lower(at - 1)) && (isPlural(scene, at) || isFound(noun));
        }
        if (noun.hasLemma("loss")) {
            return group.number().high() == 0 && isReported(noun);
        }
        if (noun.hasLemma("prisoner") && !scene.lower(at + 1).equals("of")) {
            return noun.is("dobj", "nsubjpass")
                    && noun.head()
                            .filter(verb -> WordClass.CAPTOR.has(verb.lemma())
                                    || verb.hasLemma("hold") && Agents.areSoldiers(scene, verb.index()))
                            .isPresent();
        }
        boolean agrees = group.number().isOne()
                || group.number().high() == 0
                || isPlural(scene, at)
                || !noun.pos().equals("NN");
        return !group.isArticle() && agrees;
    }

    private static boolean isPlural(Scene scene, int at) {
        return !scene.lower(at).equals(scene.word(at).lemma());
    }

    /** "No losses were reported": those of an army; the losses of a bank are others. */
    private static boolean isReported(Word loss) {
        return loss.is("dobj", "nsubjpass")
                && loss.head()
                        .filter(verb -> WordClass.REPORTER.has(verb.lemma()) || WordClass.RECORDER.has(verb.lemma()))
                        .isPresent();
    }

    private static boolean isFound(Word body) {
        return body.is("dobj", "nsubjpass", "nsubj")
                && body.head()
                        .filter(verb -> WordClass.FINDER.has(verb.lemma()))
                        .isPresent();
    }
}
