package org.attestnlp.casualty;

import java.util.Set;
import org.attestnlp.casualty.NounLexicon.Sense;

/** How the counted groups of a sentence stand to each other: joined, part of one another, or going on where one left off. */
final class Neighbourhood {

    private static final int LONGEST_JOINT = 5;

    private final Scene scene;

    Neighbourhood(Scene scene) {
        this.scene = scene;
    }

    /** "A school with 40 pupils, and nine of them …": what depends on a preposition is no subject. */
    boolean isComplement(CountedGroup group) {
        int before = scene.skipAdverbsBack(group.first() - 1);
        return scene.pos(before).equals("IN")
                && !scene.lower(before).equals("that")
                && !scene.word(before).is("mark");
    }

    /** "…, an official said": the subject of another verb shares nothing. */
    boolean actsItself(CountedGroup group, Evidence shared) {
        return !group.isBare()
                && scene.word(group.head()).is("nsubj", "nsubjpass")
                && scene.word(group.head())
                        .head()
                        .filter(verb -> verb.index() != shared.predicate() && verb.isVerb())
                        .isPresent()
                && !shared.rule().equals("shared.subject")
                && !shared.rule().equals("shared.among");
    }

    /** Whether nothing but such words stands between two groups, at least one of the marks among them. */
    boolean joined(CountedGroup one, CountedGroup other, WordClass joints, WordClass marks) {
        int from = one.last() + 1;
        int to = other.first();
        boolean marked = false;
        for (int at = from; at < to; at++) {
            boolean adverb = Words.isAdverb(scene.word(at));
            if (!joints.has(scene.lower(at)) && !adverb || at - from > LONGEST_JOINT) {
                return false;
            }
            marked |= marks.has(scene.lower(at));
        }
        return marked && to > from;
    }

    /** "… were killed, including five children"; "three of them children". */
    boolean isPart(CountedGroup group) {
        int before = scene.skipAdverbsBack(group.first() - 1);
        boolean including = opensPart(before) || isBehindNamedPart(before);
        boolean amongThem = Set.of("among", "amongst").contains(scene.lower(group.last() + 1))
                && scene.lower(group.last() + 2).equals("them");
        boolean ofThem = group.isBare() && Set.of("them", "whom").contains(scene.lower(group.last()));
        return including || ofThem || amongThem;
    }

    /** "Among them her husband and two of his brothers": one who is named stands between. */
    private boolean isBehindNamedPart(int and) {
        int noun = and - 1;
        if (!scene.lower(and).equals("and") || !scene.pos(noun).startsWith("NN")) {
            return false;
        }
        int first = noun;
        while (isAttribute(first - 1) || scene.pos(first - 1).equals("POS")) {
            first--;
        }
        return opensPart(first - 1);
    }

    /** "Including", "among them": behind it stands a part of those counted before. */
    private boolean opensPart(int last) {
        return WordClass.PART_OPENER.has(scene.lower(last))
                || scene.lower(last).equals("them") && scene.lower(last - 1).equals("among");
    }

    /** "Many of them twice" is no number of people; "three of them are unlikely to live", "of whom ten have returned" say something else of the part. */
    boolean isNoPart(CountedGroup group) {
        boolean ofThem = Set.of("them", "whom").contains(scene.lower(group.last()));
        int next = scene.skipAdverbs(group.last() + 1);
        int state = scene.skipAdverbs(next + 1);
        boolean described = Words.isBe(scene.lower(next))
                && (isNominal(state) || Set.of("from", "under", "aged").contains(scene.lower(state)));
        boolean acts = isFinite(next) && !described;
        boolean share = WordClass.SHARE.has(scene.lower(group.first()));
        boolean endowed = scene.lower(next).equals("with");
        return ofThem && share && !isNominal(next) && !endowed || (ofThem || ofWhom(group)) && acts;
    }

    /** "Dozens were farmers", "and one was a nurse": says who a part of them were. */
    boolean isDescribed(CountedGroup group) {
        int before = scene.skipAdverbsBack(group.first() - 1);
        boolean begins = !scene.has(before) || WordClass.DESCRIBING_JOINT.has(scene.lower(before));
        int verb = scene.skipAdverbs(group.last() + 1);
        if (!group.isBare() || !begins || !Words.isBe(scene.lower(verb))) {
            return false;
        }
        int noun = scene.skipAdverbs(verb + 1);
        while (isAttribute(noun)) {
            noun++;
        }
        boolean finite = Set.of("VBD", "VBP", "VBZ").contains(scene.pos(verb));
        return finite
                && (isHealth(verb)
                        || scene.pos(noun).startsWith("NN")
                                && NounLexicon.ENGLISH.sense(scene.word(noun)) == Sense.PERSON);
    }

    /** "They include 19 children", "among them were two nuns", "the victims are a man and his son": a part or the whole of those of whom the text has told. */
    boolean isListed(CountedGroup group) {
        int verb = scene.skipAdverbsBack(group.first() - 1);
        if (!scene.has(verb) || !scene.word(verb).hasLemma("include", "be", "comprise")) {
            return false;
        }
        int subject = scene.skipAdverbsBack(verb - 1);
        boolean victims =
                scene.lower(subject).startsWith("victim") && WordClass.DETERMINER.has(scene.lower(subject - 1));
        int before = scene.skipAdverbsBack(victims ? subject - 2 : subject - 1);
        boolean among = scene.lower(before).equals("among");
        boolean includes = !scene.word(verb).hasLemma("be") || victims;
        boolean opens = among ? !scene.has(scene.skipAdverbsBack(before - 1)) : includes && !scene.has(before);
        return (victims
                        || WordClass.LISTED.has(scene.lower(subject))
                        || among && scene.lower(subject).equals("them"))
                && opens;
    }

    /** "The rebels put it at 40", "spoke of more than 200": another number of the same. */
    boolean isOtherCount(CountedGroup group) {
        int joint = group.first() - 1;
        String verb = scene.lower(joint - 1);
        return group.isBare()
                && switch (scene.lower(joint)) {
                    case "of" ->
                        Set.of(
                                        "spoke", "speak", "speaks", "spoken", "talked", "talk", "talks", "figure",
                                        "knows", "know", "knew")
                                .contains(verb);
                    case "at" -> WordClass.PUT.has(verb) && isPut(joint - 2);
                    default -> isReported(group);
                };
    }

    /** "The ministry has acknowledged 28." */
    private boolean isReported(CountedGroup group) {
        int verb = scene.skipAdverbsBack(group.first() - 1);
        return scene.isBreak(group.last() + 1)
                && scene.pos(verb).startsWith("VB")
                && WordClass.REPORTER.has(scene.word(verb).lemma());
    }

    private boolean isPut(int at) {
        int verb = WordClass.DETERMINER.has(scene.lower(at)) ? at - 1 : at;
        return scene.has(verb) && WordClass.PUTTER.has(scene.word(verb).lemma());
    }

    /** "Two are stable and one is critical". */
    private boolean isHealth(int verb) {
        int state = scene.skipAdverbs(verb + 1);
        return WordClass.HEALTH.has(scene.lower(state)) && !scene.pos(state + 1).startsWith("NN");
    }

    /** "That is up from 41", "against some 3,600 the year before": the number of another time. */
    boolean isCompared(CountedGroup group) {
        int joint = scene.skipAdverbsBack(group.first() - 1);
        if (!group.isBare()) {
            return false;
        }
        String before = scene.lower(joint - 1);
        return switch (scene.lower(joint)) {
            case "from" -> WordClass.CHANGE.has(before);
            case "with", "to" -> before.equals("compared");
            case "against", "versus" -> isTimeBehind(group);
            default -> false;
        };
    }

    private boolean isTimeBehind(CountedGroup group) {
        int next = group.last() + 1;
        return Words.isTime(scene.lower(next))
                || Set.of("in", "for", "the", "a").contains(scene.lower(next));
    }

    /** Whether the word may stand before a noun that it describes. */
    private boolean isAttribute(int at) {
        boolean before =
                WordClass.DETERMINER.has(scene.lower(at)) || scene.pos(at).startsWith("JJ");
        return before || scene.pos(at).startsWith("NN") && scene.pos(at + 1).startsWith("NN");
    }

    private boolean ofWhom(CountedGroup group) {
        int before = scene.skipAdverbsBack(group.first() - 1);
        return scene.lower(before).equals("whom");
    }

    private boolean isNominal(int at) {
        int noun = WordClass.DETERMINER.has(scene.lower(at)) ? at + 1 : at;
        return scene.pos(noun).startsWith("NN")
                || scene.pos(noun).startsWith("JJ") && scene.pos(noun + 1).startsWith("NN");
    }

    private boolean isFinite(int at) {
        return Set.of("VBD", "VBP", "VBZ", "MD").contains(scene.pos(at))
                || Words.isBe(scene.lower(at))
                || Words.isHave(scene.lower(at));
    }

    /** "Rounded up 40 men, and 18 were found": the finite verb says what happened to them. */
    boolean hasOwnVerb(CountedGroup group) {
        int next = scene.skipAdverbs(group.last() + 1);
        return group.isBare() && Words.isAuxiliary(scene.lower(next));
    }

    /** "… and another four arrested" says what happened to them. */
    private boolean actsElse(CountedGroup group) {
        int next = scene.skipAdverbs(group.last() + 1);
        while (Words.isAuxiliary(scene.lower(next)) || Words.isModal(scene.lower(next))) {
            next = scene.skipAdverbs(next + 1);
        }
        return scene.pos(next).startsWith("VB")
                || next > group.last() + 1 && scene.pos(next).startsWith("JJ");
    }

    /** "… and another 8,000 in Chad", "18 in the south, 20 in the north". */
    boolean continues(CountedGroup group, Evidence from) {
        int before = scene.skipAdverbsBack(group.first() - 1);
        boolean joint = WordClass.CONTINUING_JOINT.has(scene.lower(before));
        if (!group.isBare() || !joint || from.outcome() != Outcome.DISPLACED && actsElse(group)) {
            return false;
        }
        boolean rest = scene.lower(group.first()).equals("another") || WordClass.REST.has(scene.lower(group.last()));
        return rest
                || WordClass.OTHER_PLACE.has(scene.lower(group.last() + 1))
                || Words.isTime(scene.lower(group.last() + 1))
                || isRevised(group);
    }

    /** "Admitted 19 deaths, then about 50". */
    private boolean isRevised(CountedGroup group) {
        boolean then = Set.of("then", "later").contains(scene.lower(group.first() - 1));
        return then && scene.isBreak(group.last() + 1);
    }
}
