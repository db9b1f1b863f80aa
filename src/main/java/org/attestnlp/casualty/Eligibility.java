package org.attestnlp.casualty;

import java.util.List;
import java.util.Set;
import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.casualty.OutcomeEntry.Strength;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.text.Months;
import org.attestnlp.text.Span;

/** Whether a group can be people to whom this happened: no things, no agents, no dates, nothing that merely could happen. */
final class Eligibility {

    private static final Set<String> NO_COUNTS = Set.of("DATE", "TIME", "MONEY", "PERCENT", "ORDINAL", "QUANTITY");

    private static final int OLDEST = 120;
    private static final int FARTHEST_AGE = 4;

    private final List<Span> dates;
    private final List<Span> people;

    /** @param names those of the sentence */
    Eligibility(Scene scene, List<Name> names) {
        Span sentence = scene.sentence().span();
        dates = names.stream()
                .filter(name -> NO_COUNTS.contains(name.kind()))
                .map(Name::span)
                .filter(span -> !span.covers(sentence))
                .toList();
        people = names.stream()
                .filter(name -> name.kind().equals("PERSON"))
                .map(Name::span)
                .toList();
    }

    boolean accepts(Scene scene, CountedGroup group, Evidence evidence) {
        return isPeople(scene, group, evidence)
                && !isIndividual(scene, group, evidence)
                && !isSaved(scene, group, evidence)
                && !isForceOnTheMove(scene, group, evidence)
                && !(group.number().form() == Form.NONE && evidence.rule().equals("attribute"))
                && !isAge(scene, group)
                && !(group.isBare() && (isAgeOfPair(scene, group) || isOneOfThings(scene, group, evidence)))
                && !isShare(scene, group)
                && (evidence.rule().equals("toll") || !isAgent(scene, group))
                && !(group.isBare() && isNoCount(scene, group))
                && (evidence.shared() || Reality.isReal(scene, evidence.predicate(), group));
    }

    private static boolean isPeople(Scene scene, CountedGroup group, Evidence evidence) {
        if (evidence.rule().startsWith("head") || evidence.rule().equals("lives")) {
            return true;
        }
        if (!Agents.fit(scene, evidence.strength(), evidence.predicate())) {
            return false;
        }
        if (group.isBare()) {
            return !group.isArticle()
                    || WordClass.ORDINAL.has(scene.lower(group.last()))
                    || scene.lower(group.first()).equals("another") && !evidence.shared();
        }
        boolean certain = group.isArticle() || evidence.shared() || evidence.strength() != Strength.STRONG;
        return certain ? group.sense() == Sense.PERSON : group.sense() != Sense.THING;
    }

    /** A single person whom the text names, or who only is of a kind ("a deceased author"), is no figure. */
    private boolean isIndividual(Scene scene, CountedGroup group, Evidence evidence) {
        return group.isArticle()
                && (isMereAttribute(scene, group, evidence)
                        || evidence.rule().equals("head.fallback")
                        || scene.lower(group.first() - 1).equals(",") && isPerson(scene, group.first() - 2)
                        || scene.lower(group.last() + 1).equals(",") && isPerson(scene, group.last() + 2)
                        || isPerson(scene, group.last() + 1));
    }

    /** "A dead author", "he is a wounded man"; but "men carry an injured child" counts one. */
    private static boolean isMereAttribute(Scene scene, CountedGroup group, Evidence evidence) {
        return evidence.rule().equals("attribute")
                && (evidence.outcome() != Outcome.WOUNDED
                        || !scene.word(group.head()).is("dobj", "nsubj", "nsubjpass"));
    }

    /** Soldiers who flee or cross a border are not displaced. */
    private static boolean isForceOnTheMove(Scene scene, CountedGroup group, Evidence evidence) {
        return evidence.outcome() == Outcome.DISPLACED
                && !group.isBare()
                && NounLexicon.ENGLISH
                        .status(scene.word(group.head()))
                        .filter(VictimStatus.MILITARY::equals)
                        .isPresent();
    }

    /** "Freed 12 workers trapped in a lift": those are safe. */
    private static boolean isSaved(Scene scene, CountedGroup group, Evidence evidence) {
        return evidence.outcome() == Outcome.MISSING
                && !group.isBare()
                && scene.word(group.head()).is("dobj", "nsubjpass")
                && scene.word(group.head())
                        .head()
                        .filter(verb -> WordClass.RESCUER.has(verb.lemma()))
                        .isPresent();
    }

    private boolean isPerson(Scene scene, int at) {
        return scene.has(at)
                && people.stream().anyMatch(name -> name.covers(scene.word(at).span()));
    }

    /** "Four gunmen killed …", "killed by four gunmen". */
    private static boolean isAgent(Scene scene, CountedGroup group) {
        if (scene.lower(group.first() - 1).equals("by")) {
            return true;
        }
        int next = scene.skipAdverbs(group.last() + 1);
        if (Words.isHave(scene.lower(next))) {
            next = scene.skipAdverbs(next + 1);
        }
        boolean acts = scene.startingAt(next, Kind.TRANSITIVE)
                .filter(verb -> Voice.suffererBehind(scene, verb))
                .filter(verb -> scene.startingAt(verb.first(), Kind.INTRANSITIVE)
                        .filter(idiom -> idiom.last() >= verb.last())
                        .isEmpty())
                .isPresent();
        return acts && !scene.pos(next).equals("VBG");
    }

    /** "One in five of the dead", "two out of three refugees": a share, not a number of people. */
    private static boolean isShare(Scene scene, CountedGroup group) {
        int before = group.first() - 1;
        boolean outOf =
                scene.lower(before).equals("of") && scene.lower(before - 1).equals("out");
        boolean in = scene.lower(before).equals("in");
        boolean denominator = in && scene.pos(before - 1).equals("CD")
                || outOf && scene.pos(before - 2).equals("CD");
        boolean numerator = scene.lower(group.last() + 1).equals("in")
                && scene.pos(group.last() + 2).equals("CD")
                && group.isBare()
                && (scene.lower(group.first()).equals("one")
                        || scene.lower(group.last() + 3).equals("of"));
        return denominator || numerator || isWholeOfShare(scene, group);
    }

    /** "More than a third of the district's 90,000 people": fewer than the number. */
    private static boolean isWholeOfShare(Scene scene, CountedGroup group) {
        int at = group.first() - 1;
        while (scene.pos(at).startsWith("NN")
                || scene.pos(at).equals("POS")
                || WordClass.DETERMINER.has(scene.lower(at))) {
            at--;
        }
        return scene.lower(at).equals("of") && WordClass.FRACTION.has(scene.lower(at - 1));
    }

    /** "Aged between 16 and 21", "a 60 years old man". */
    private static boolean isAge(Scene scene, CountedGroup group) {
        boolean years = scene.lower(group.afterNumber()).startsWith("year") && group.last() > group.afterNumber();
        return years || WordClass.AGE.has(scene.lower(group.first() - 1));
    }

    /** "Two hikers, 24 and 27, were killed". */
    private static boolean isAgeOfPair(Scene scene, CountedGroup group) {
        int before = group.first() - 1;
        boolean first = scene.lower(before).equals(",")
                && scene.lower(group.last() + 1).equals("and")
                && scene.pos(group.last() + 2).equals("CD")
                && scene.lower(group.last() + 3).equals(",");
        boolean second = scene.lower(before).equals("and")
                && scene.pos(before - 1).equals("CD")
                && scene.lower(before - 2).equals(",")
                && scene.lower(group.last() + 1).equals(",");
        return (first || second) && group.number().high() < OLDEST && isBehindPeople(scene, group);
    }

    private static boolean isBehindPeople(Scene scene, CountedGroup group) {
        return scene.groups().stream()
                .anyMatch(other -> !other.isBare()
                        && other.last() < group.first()
                        && other.last() >= group.first() - FARTHEST_AGE);
    }

    /** "28 drones were launched, and 23 were shot down": one of the things counted before. */
    private static boolean isOneOfThings(Scene scene, CountedGroup group, Evidence evidence) {
        return evidence.strength() != Strength.STRONG
                && !evidence.shared()
                && scene.groups().stream()
                        .filter(other -> !other.isBare() && other.last() < group.first())
                        .reduce((one, other) -> other)
                        .filter(other -> other.sense() != Sense.PERSON && isSubject(scene, other))
                        .isPresent();
    }

    private static boolean isSubject(Scene scene, CountedGroup group) {
        return scene.word(group.head()).is("nsubj", "nsubjpass")
                || scene.pos(group.last() + 1).startsWith("VB");
    }

    /** "Module Two": a number that is part of a name. */
    private static boolean isInName(Scene scene, CountedGroup group) {
        String number = scene.word(group.first()).text();
        int before = group.first() - 1;
        return scene.has(before)
                && before > 0
                && Character.isUpperCase(number.charAt(0))
                && scene.word(before).isProperNoun();
    }

    /** Dates, ages behind names, and what the recogniser took for time or money. */
    private boolean isNoCount(Scene scene, CountedGroup group) {
        if (isInName(scene, group)) {
            return true;
        }
        if (group.number().form() != Form.DIGITS && group.number().form() != Form.WORDS) {
            return false;
        }
        String before = scene.lower(group.first() - 1);
        String behind = scene.lower(group.last() + 1);
        boolean month = Months.isMonth(before) || Months.isMonth(behind) && scene.has(group.last() + 1);
        boolean plain = scene.lower(group.first()).matches("(1[89]|20)\\d\\d");
        boolean year = plain && (WordClass.BEFORE_YEAR.has(before) || Months.isMonth(scene.lower(group.first() - 2)));
        boolean age = before.equals(",") && behind.equals(",") && isName(scene, group.first() - 2);
        return month || year || age || isNamed(scene, group);
    }

    private static boolean isName(Scene scene, int at) {
        return scene.has(at) && scene.word(at).isProperNoun();
    }

    /** A name that is nothing but the number says little: recognisers take "3,925" for a year. */
    private boolean isNamed(Scene scene, CountedGroup group) {
        Span word = scene.word(group.afterNumber() - 1).span();
        Span whole =
                Span.covering(group.number().span(), scene.word(group.last()).span());
        return dates.stream().anyMatch(name -> name.covers(word) && !whole.covers(name));
    }
}
