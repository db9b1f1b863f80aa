package org.attestnlp.casualty;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.casualty.OutcomeEntry.Kind;

/**
 * What happened stands behind: "12 people were killed", "30 wounded", "700 still missing", "refugees who fled". Of two numbers a finite verb speaks of
 * the part ("two of the eight were killed"), a participle or relative clause of the whole ("one of the eight killed in May").
 */
final class FollowingRule implements OutcomeRule {

    /** How the clause stands to the noun: what a main clause says goes before what describes the noun. */
    enum Clause {
        /** "12 people were killed", "12 people are missing". */
        MAIN,
        /** "12 people killed in May". */
        PARTICIPLE,
        /** "12 people who were killed". */
        RELATIVE
    }

    private final Clause clause;

    FollowingRule(Clause clause) {
        this.clause = clause;
    }

    private static final int LONGEST_BRIDGE = 10;
    private static final int LONGEST_INSERT = 18;

    @Override
    public Optional<Evidence> apply(Scene scene, CountedGroup group) {
        if (isOrigin(scene, group)) {
            return Optional.empty();
        }
        int at = behindInsert(scene, group.last() + 1);
        if (group.isBare() && WordClass.LATER.has(scene.lower(at)) && !Words.isBe(scene.lower(at + 1))) {
            return Optional.empty();
        }
        boolean finite = false;
        for (int steps = 0; steps < LONGEST_BRIDGE && scene.has(at); steps++) {
            Optional<OutcomeMention> mention = scene.startingAt(at, Kind.STATE, Kind.TRANSITIVE, Kind.INTRANSITIVE);
            if (mention.isPresent()) {
                boolean part = finite || !mention.get().is(Kind.TRANSITIVE);
                if (clause == (part ? Clause.PARTICIPLE : Clause.MAIN)) {
                    return Optional.empty();
                }
                boolean other = part ? scene.isBase(group) : scene.hasBase(group);
                return mention.filter(found -> !other && Voice.suffererBefore(scene, found))
                        .map(found -> evidence(scene, found));
            }
            boolean auxiliary = Words.isAuxiliary(scene.lower(at));
            if (clause == Clause.RELATIVE
                    && auxiliary
                    && !WordClass.RELATIVE.has(scene.lower(group.last() + 1))
                    && !scene.lower(group.last() + 1).equals(",")) {
                return Optional.empty();
            }
            finite |= clause != Clause.RELATIVE && auxiliary;
            int next = bridge(scene, at);
            if (next == at) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /** "1,100 people from 214 households were evacuated" counts people. */
    private static boolean isOrigin(Scene scene, CountedGroup group) {
        return scene.lower(group.first() - 1).equals("from")
                && scene.pos(group.first() - 2).equals("NNS");
    }

    private int bridge(Scene scene, int at) {
        String form = scene.lower(at);
        if (Words.isOpening(form)) {
            return behindBracket(scene, at);
        }
        boolean relative = clause == Clause.RELATIVE && WordClass.RELATIVE.has(form);
        boolean comma = clause == Clause.RELATIVE && form.equals(",") && WordClass.RELATIVE.has(scene.lower(at + 1));
        if (scene.pos(at).equals("VBN") && Set.of("or", "and").contains(scene.lower(at + 1))) {
            return at + 2;
        }
        boolean passable = comma
                || Words.isBe(form)
                || Words.isHave(form)
                || Words.isModal(form)
                || Words.isRemain(form)
                || Words.isQuote(form)
                || relative
                || WordClass.HEARSAY.has(form)
                || Words.isAdverb(scene.word(at));
        return passable ? at + 1 : at;
    }

    /** "12 people, most of them pupils, were killed": words between commas, without a verb, say who the people are. */
    private int behindInsert(Scene scene, int comma) {
        if (clause != Clause.MAIN || !scene.lower(comma).equals(",")) {
            return comma;
        }
        for (int at = comma + 1; at < comma + LONGEST_INSERT && scene.has(at); at++) {
            boolean verb = scene.word(at).isVerb()
                    && !WordClass.AGE.has(scene.lower(at))
                    && !WordClass.PART_OPENER.has(scene.lower(at));
            if (verb || scene.lower(at).equals(";")) {
                return comma;
            }
            if (scene.lower(at).equals(",") && opensPredicate(scene, scene.skipAdverbs(at + 1))) {
                return at + 1;
            }
        }
        return comma;
    }

    private static boolean opensPredicate(Scene scene, int at) {
        return Words.isAuxiliary(scene.lower(at))
                || Words.isRemain(scene.lower(at))
                || scene.startingAt(at, Kind.INTRANSITIVE).isPresent();
    }

    private static int behindBracket(Scene scene, int open) {
        for (int at = open + 1; at < open + LONGEST_BRIDGE && scene.has(at); at++) {
            if (Words.isClosing(scene.lower(at))) {
                return at + 1;
            }
        }
        return open;
    }

    /** Takes in what is joined: "were killed or wounded". */
    private static Evidence evidence(Scene scene, OutcomeMention mention) {
        Evidence evidence = Evidence.of(mention, "following", 0.95);
        int next = Voice.joinedAt(scene, mention.last() + 1);
        Optional<OutcomeMention> joined = next == mention.last() + 1
                ? Optional.empty()
                : scene.startingAt(next, Kind.STATE, Kind.TRANSITIVE, Kind.INTRANSITIVE)
                        .filter(other -> other.isParticipial() && Voice.suffererBefore(scene, other));
        if (joined.isPresent() && mention.entry().strength() == OutcomeEntry.Strength.MILITARY) {
            return Evidence.of(joined.get(), "following", 0.85);
        }
        return joined.map(other -> evidence.with(both(mention, other))).orElse(evidence);
    }

    /** Who inhaled fumes and died is dead. */
    private static Outcome both(OutcomeMention one, OutcomeMention other) {
        return other.is(Kind.INTRANSITIVE) && other.outcome() == Outcome.KILLED
                ? Outcome.KILLED
                : one.outcome().and(other.outcome());
    }
}
