package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Word;

/** Whom a counted group itself names, by its noun, by what is said of it, or by the toll that counts it. */
final class VictimReader {

    private static final Pattern REGULAR = Pattern.compile("(?<!man|[sxyh])$");

    private final Scene scene;

    VictimReader(Scene scene) {
        this.scene = scene;
    }

    /** The victims that a figure names itself. */
    Victims read(Fate fate) {
        CountedGroup group = fate.group();
        if (!group.isBare() && WordClass.ABSTRACT.has(scene.word(group.head()).lemma())) {
            return ofAbstract(group);
        }
        if (group.isBare() || saysOutcomeOnly(group)) {
            return predicated(group)
                    .or(() -> described(group))
                    .or(() -> tolled(fate))
                    .orElse(Victims.UNNAMED);
        }
        Victims victims = counted(fate);
        return victims.status() == VictimStatus.UNSPECIFIED
                ? described(group)
                        .map(most -> victims.withStatus(most.status()))
                        .orElse(victims)
                : victims;
    }

    /** "Civilian casualties" are civilians; "deaths" alone are nobody's. */
    private Victims ofAbstract(CountedGroup group) {
        int who = group.head() - 1;
        boolean named = who >= group.afterNumber()
                && NounLexicon.ENGLISH.sense(scene.word(who)) == Sense.PERSON
                && !WordClass.NO_VICTIM.has(scene.lower(who));
        return named
                ? Victims.named(scene.lower(who) + "s", StatusReader.of(scene, who, who))
                        .inPassing()
                : Victims.NOBODY;
    }

    private Victims counted(Fate fate) {
        CountedGroup group = fate.group();
        int first = behindAge(group.afterNumber(), group.head());
        while (first < group.last()
                && (WordClass.NO_VICTIM.has(scene.lower(first)) || Words.isQuote(scene.lower(first)))) {
            first++;
        }
        int owner = possessiveBefore(first, group.head());
        int begin = owner < 0 ? first : owner + 1;
        int last = Math.max(begin, lastNamed(group));
        String named = scene.text(begin, last);
        String whole = group.number().high() == 0 ? plural(scene.word(last), named) : named;
        VictimStatus status = areSoldiers(fate) ? VictimStatus.MILITARY : StatusReader.of(scene, begin, last);
        Victims victims = Victims.named(whole, status);
        boolean passing = group.isArticle() || WordClass.PASSING.has(scene.lower(group.first() - 1));
        return passing ? victims.inPassing() : victims;
    }

    /** "13 (inmates)" are inmates, "a boy of six" is a boy. */
    private int lastNamed(CountedGroup group) {
        if (group.isArticle() && scene.word(group.last()).isNumeral()) {
            return group.head();
        }
        return Words.isClosing(scene.lower(group.last())) ? group.last() - 1 : group.last();
    }

    /** "A six-year-old boy" is a boy. */
    private int behindAge(int from, int head) {
        for (int at = from; at < head && !scene.pos(at).startsWith("NNS"); at++) {
            if (scene.lower(at).equals("old") && Words.isDash(scene.lower(at - 1))
                    || scene.lower(at).endsWith("year-old")) {
                return at + 1;
            }
        }
        return from;
    }

    /** Prisoners who are taken, and men whom an army loses. */
    private boolean areSoldiers(Fate fate) {
        Word head = scene.word(fate.group().head());
        return fate.outcome() == Outcome.CAPTURED && head.hasLemma("prisoner")
                || fate.isBy("loss")
                        && head.hasLemma("man")
                        && scene.word(fate.evidence().predicate()).isVerb()
                        && scene.word(fate.evidence().predicate())
                                .child("nsubj")
                                .filter(army -> !army.isPronoun())
                                .isPresent();
    }

    /** "No nurse was hurt" speaks of nurses. */
    private static String plural(Word noun, String named) {
        return noun.pos().equals("NN") && REGULAR.matcher(named).find() ? named + "s" : named;
    }

    /** "Four of the country's opposition leaders": what stands before the possessive does not belong. */
    private int possessiveBefore(int first, int head) {
        if (!scene.lower(first - 1).equals("the") && !scene.lower(first - 1).equals("its")) {
            return -1;
        }
        for (int at = head - 1; at > first; at--) {
            if (scene.pos(at).equals("POS")) {
                return at;
            }
        }
        return -1;
    }

    private boolean saysOutcomeOnly(CountedGroup group) {
        return scene.startingAt(group.head(), Kind.VICTIMS)
                .filter(mention -> mention.entry().strength() != OutcomeEntry.Strength.FALLBACK)
                .isPresent();
    }

    /** "Many of them children", "two of the dead were soldiers", "one of them a nurse". */
    private Optional<Victims> predicated(CountedGroup group) {
        boolean partitive = group.isBare() && WordClass.PARTITIVE.has(scene.lower(group.last()));
        int at = group.last() + 1;
        boolean verb = Words.isBe(scene.lower(scene.skipAdverbs(at)));
        int first = verb ? scene.skipAdverbs(scene.skipAdverbs(at) + 1) : at;
        boolean article = group.number().isOne() && Set.of("a", "an").contains(scene.lower(first));
        return partitive || verb
                ? people(article ? first + 1 : first, article).map(Victims::inPassing)
                : Optional.empty();
    }

    /** "20 dead, all of them gold miners"; "12 people, mostly pupils": for nearly all of them, so for the whole. */
    private Optional<Victims> described(CountedGroup group) {
        int at = scene.startingAt(group.last() + 1, Kind.STATE, Kind.VICTIMS)
                        .map(OutcomeMention::last)
                        .orElse(group.last())
                + 1;
        if (!scene.lower(at).equals(",") || !WordClass.WHOLE.has(scene.lower(at + 1))) {
            return Optional.empty();
        }
        boolean partitive = scene.lower(at + 2).equals("of") && WordClass.PARTITIVE.has(scene.lower(at + 3));
        return people(partitive ? at + 4 : at + 2, false);
    }

    /** "The number of protesters wounded rose to 12", unless the noun is one for what happened. */
    private Optional<Victims> tolled(Fate fate) {
        int of = fate.evidence().predicate() + 1;
        boolean counts = fate.isBy("toll") && scene.lower(of).equals("of");
        int first = counts && WordClass.DETERMINER.has(scene.lower(of + 1)) ? of + 2 : of + 1;
        return counts ? people(first, false) : Optional.empty();
    }

    /** A noun phrase for people that begins here, with a second one joined to it. */
    private Optional<Victims> people(int from, boolean singular) {
        int first = from;
        while (WordClass.NO_VICTIM.has(scene.lower(first))) {
            first++;
        }
        int last = head(first, singular);
        if (last < 0) {
            return Optional.empty();
        }
        int joined = scene.lower(last + 1).equals("and") ? head(last + 2, false) : -1;
        last = Math.max(last, joined);
        VictimStatus status = StatusReader.of(scene, first, last);
        return Optional.of(Victims.named(scene.text(first, withName(last)), status));
    }

    /** "Soldiers of the Presidential Guard". */
    private int withName(int noun) {
        int at = noun + 1;
        if (!scene.lower(at).equals("of")) {
            return noun;
        }
        at = WordClass.DETERMINER.has(scene.lower(at + 1)) ? at + 2 : at + 1;
        int last = noun;
        while (scene.has(at) && scene.word(at).isProperNoun()) {
            last = at++;
        }
        return last;
    }

    /** The noun at the end of the attributes and nouns from here on; -1 where it is none for people. */
    private int head(int from, boolean singular) {
        int at = from;
        while (scene.pos(at).startsWith("JJ") || scene.pos(at).startsWith("NN")) {
            at++;
        }
        int noun = at - 1;
        boolean person = noun >= from
                && (singular || scene.pos(noun).endsWith("S"))
                && NounLexicon.ENGLISH.sense(scene.word(noun)) == Sense.PERSON
                && scene.startingAt(noun, Kind.VICTIMS)
                        .filter(mention -> mention.entry().strength() != OutcomeEntry.Strength.FALLBACK)
                        .isEmpty();
        return person ? noun : -1;
    }
}
