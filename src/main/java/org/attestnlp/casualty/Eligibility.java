package org.attestnlp.casualty;

import java.util.List;
import java.util.Set;
import org.attestnlp.casualty.NounLexicon.Sense;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.casualty.OutcomeEntry.Strength;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Months;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.linguistics.Word;

/** Whether a group can be people to whom this happened: no things, no agents, no dates, nothing that merely could happen. */
final class Eligibility {

    private static final Set<String> NO_COUNTS = Set.of("DATE", "TIME", "MONEY", "PERCENT", "ORDINAL", "QUANTITY");
    private static final Set<String> DATE_LEADS = Set.of(
            "in", "since", "of", "until", "till", "by", "from", "during", "year", "early", "late", "mid", "before",
            "after");

    private final List<Name> dates;

    Eligibility(Document document) {
        dates = document.names().stream()
                .filter(name -> NO_COUNTS.contains(name.kind()))
                .toList();
    }

    boolean accepts(Scene scene, CountedGroup group, Evidence evidence) {
        return isPeople(scene, group, evidence)
                && !isAgent(scene, group)
                && !(group.isBare() && isNoCount(scene, group))
                && (evidence.shared() || Reality.isReal(scene, evidence.predicate(), group));
    }

    private static boolean isPeople(Scene scene, CountedGroup group, Evidence evidence) {
        if (evidence.rule().startsWith("head")) {
            return !group.isArticle() || !scene.pos(group.head()).endsWith("S");
        }
        if (group.isBare()) {
            return !group.isArticle();
        }
        if (group.isArticle() || evidence.strength() != Strength.STRONG) {
            return group.sense() == Sense.PERSON
                    && (evidence.strength() != Strength.MILITARY || Agents.areSoldiers(scene, evidence.predicate()));
        }
        return group.sense() != Sense.THING;
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
                .isPresent();
        return acts && !scene.pos(next).equals("VBG");
    }

    /** Dates, ages behind names, and what the recogniser took for time or money. */
    private boolean isNoCount(Scene scene, CountedGroup group) {
        if (group.number().form() != Form.DIGITS && group.number().form() != Form.WORDS) {
            return false;
        }
        String before = scene.lower(group.first() - 1);
        String behind = scene.lower(group.last() + 1);
        boolean month = Months.isMonth(before) || Months.isMonth(behind) && scene.has(group.last() + 1);
        boolean plain = scene.lower(group.first()).matches("(1[89]|20)\\d\\d");
        boolean year = plain && (DATE_LEADS.contains(before) || Months.isMonth(scene.lower(group.first() - 2)));
        boolean age = before.equals(",") && behind.equals(",") && isName(scene, group.first() - 2);
        return month || year || age || isNamed(scene, group);
    }

    private static boolean isName(Scene scene, int at) {
        return scene.has(at) && scene.word(at).isProperNoun();
    }

    /** A name that is nothing but the number says little: recognisers take "3,925" for a year. */
    private boolean isNamed(Scene scene, CountedGroup group) {
        Word word = scene.word(group.afterNumber() - 1);
        return dates.stream()
                .map(Name::span)
                .anyMatch(name -> name.covers(word.span())
                        && !group.number().span().covers(name)
                        && !name.covers(scene.sentence().span()));
    }
}
