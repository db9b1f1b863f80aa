package org.attestnlp.casualty;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to each counted group of one sentence: first what is said of it, then what it shares with its neighbours: "three
 * women and [two men] were killed", "24 people, including [five children]", "12 were killed in the north and [seven] in the south".
 */
final class Fates {

    private static final List<OutcomeRule> RULES = List.of(
            new LivesRule(),
            new HeadRule(false),
            new FollowingRule(false),
            new ObjectRule(),
            new EventRule(),
            new AmongRule(),
            new LossRule(),
            new FollowingRule(true),
            new TollRule(),
            new DependencyRule(),
            new AttributeRule());
    private static final OutcomeRule FALLBACK = new HeadRule(true);

    private static final int LONGEST_JOINT = 5;
    private static final Set<String> JOINTS = Set.of(
            ",",
            "and",
            "or",
            "as",
            "well",
            "along",
            "with",
            "plus",
            "&",
            "the",
            "their",
            "his",
            "her",
            "its",
            "other",
            "then",
            "together",
            "also",
            "both",
            ";");
    private static final Set<String> AMONG = Set.of("were", "was", "are", "is", "among", "the");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "as", "along", "plus", "&", "together");
    private static final Set<String> PART_JOINTS = Set.of(
            "including",
            "include",
            "includes",
            "included",
            "among",
            "of",
            "them",
            "which",
            "whom",
            "whose",
            "were",
            "was",
            "are",
            "with",
            "(",
            "[",
            "{",
            ":",
            "-",
            "--",
            "–",
            "—",
            ",",
            ";",
            "at",
            "least",
            "mostly",
            "namely",
            "comprising",
            "the",
            "and",
            "also",
            "as",
            "well",
            "counting");
    private static final Set<String> PART_MARKS = Set.of(
            "including",
            "include",
            "includes",
            "included",
            "among",
            "(",
            "[",
            "{",
            ":",
            "-",
            "--",
            "–",
            "—",
            "whom",
            "comprising",
            "namely",
            "them",
            "counting");

    private final Scene scene;
    private final Eligibility eligibility;
    private final Evidence[] evidence;

    Fates(Scene scene, Eligibility eligibility) {
        this.scene = scene;
        this.eligibility = eligibility;
        evidence = new Evidence[scene.groups().size()];
    }

    /** Evidence by position of the group; null where nothing happened to it. */
    Evidence[] resolve() {
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = direct(group(i)).orElse(null);
        }
        for (int i = evidence.length - 2; i >= 0; i--) {
            shareBackwards(i);
        }
        for (int i = 1; i < evidence.length; i++) {
            shareForwards(i);
        }
        for (int i = 0; i < evidence.length; i++) {
            if (evidence[i] == null) {
                CountedGroup group = group(i);
                evidence[i] = isUnreal(group)
                        ? null
                        : FALLBACK.apply(scene, group)
                                .filter(found -> eligibility.accepts(scene, group, found))
                                .orElse(null);
            }
            shareForwards(i);
        }
        return evidence;
    }

    private CountedGroup group(int i) {
        return scene.groups().get(i);
    }

    private Optional<Evidence> direct(CountedGroup group) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(scene, group).stream())
                .filter(found -> eligibility.accepts(scene, group, found))
                .findFirst();
    }

    /** Hostages whom somebody threatens to kill are no figure at all. */
    private boolean isUnreal(CountedGroup group) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(scene, group).stream())
                .anyMatch(found -> !Reality.isReal(scene, found.predicate(), group));
    }

    /** Subjects share what is said behind the last of them. */
    private void shareBackwards(int i) {
        Evidence next = evidence[i + 1];
        if (evidence[i] == null && next != null && joined(i, i + 1, AMONG, List.of("among"))) {
            share(i, next, "shared.among");
            return;
        }
        boolean list = next != null && next.rule().equals("shared.subject");
        if (evidence[i] == null
                && next != null
                && isSubjectRule(next)
                && !isComplement(i)
                && joined(i, i + 1, JOINTS, list ? List.of() : CONJUNCTIONS)) {
            share(i, next, "shared.subject");
        }
    }

    /** "A school with 40 pupils, and nine of them …": what depends on a preposition is no subject. */
    private boolean isComplement(int i) {
        int before = scene.skipAdverbsBack(group(i).first() - 1);
        return scene.pos(before).equals("IN")
                && !scene.lower(before).equals("that")
                && !scene.word(before).is("mark");
    }

    private static boolean isSubjectRule(Evidence found) {
        return found.rule().equals("following")
                || found.rule().equals("shared.subject")
                || found.rule().equals("dependency.passive")
                || found.rule().equals("dependency.subject");
    }

    private void shareForwards(int i) {
        int before = figureBefore(i);
        if (evidence[i] != null || before < 0) {
            return;
        }
        Evidence from = evidence[before];
        boolean object = !isSubjectRule(from) && !from.rule().startsWith("head");
        boolean listed = before == i - 1 && joined(before, i, JOINTS, List.of());
        if (object && listed) {
            share(i, from, from.rule().equals("shared.part") ? "shared.part" : "shared.object");
        } else if (before == i - 1 && joined(before, i, PART_JOINTS, PART_MARKS) || part(i)) {
            share(i, from, "shared.part");
        } else if (continues(i, from)) {
            share(i, from, "shared.ellipsis");
        }
    }

    private int figureBefore(int i) {
        int before = i - 1;
        while (before >= 0 && evidence[before] == null) {
            before--;
        }
        return before;
    }

    private void share(int i, Evidence from, String rule) {
        Evidence shared = from.sharedBy(rule);
        if (!actsItself(group(i), shared) && eligibility.accepts(scene, group(i), shared)) {
            evidence[i] = shared;
        }
    }

    /** "…, an official said": the subject of another verb shares nothing. */
    private boolean actsItself(CountedGroup group, Evidence shared) {
        return !group.isBare()
                && scene.word(group.head()).is("nsubj", "nsubjpass")
                && scene.word(group.head())
                        .head()
                        .filter(verb -> verb.index() != shared.predicate() && verb.isVerb())
                        .isPresent()
                && !shared.rule().equals("shared.subject")
                && !shared.rule().equals("shared.among");
    }

    /** Whether nothing but such words stands between two groups, one of the marks among them if there are any. */
    private boolean joined(int i, int j, Set<String> joints, java.util.Collection<String> marks) {
        int from = group(i).last() + 1;
        int to = group(j).first();
        boolean marked = marks.isEmpty();
        for (int at = from; at < to; at++) {
            boolean adverb = Words.isAdverb(scene.word(at));
            if (!joints.contains(scene.lower(at)) && !adverb || at - from > LONGEST_JOINT) {
                return false;
            }
            marked |= marks.contains(scene.lower(at));
        }
        return marked && to > from;
    }

    /** "… were killed, including five children"; "three of them children". */
    private boolean part(int i) {
        CountedGroup group = group(i);
        int before = scene.skipAdverbsBack(group.first() - 1);
        boolean including = Set.of("including", "comprising", "whom").contains(scene.lower(before))
                || scene.lower(before).equals("them") && scene.lower(before - 1).equals("among")
                || scene.lower(before).equals("include")
                || scene.lower(before).equals("included");
        boolean ofThem = group.isBare() && Set.of("them", "whom").contains(scene.lower(group.last()));
        return including || ofThem;
    }

    /** "… and another four arrested" says what happened to them. */
    private boolean actsElse(CountedGroup group) {
        int next = scene.skipAdverbs(group.last() + 1);
        while (Words.isBe(scene.lower(next)) || Words.isHave(scene.lower(next)) || Words.isModal(scene.lower(next))) {
            next = scene.skipAdverbs(next + 1);
        }
        return scene.pos(next).startsWith("VB")
                || next > group.last() + 1 && scene.pos(next).startsWith("JJ");
    }

    /** "… and another 8,000 in Chad", "18 in the south, 20 in the north". */
    private boolean continues(int i, Evidence from) {
        CountedGroup group = group(i);
        int before = scene.skipAdverbsBack(group.first() - 1);
        boolean joint = Set.of(",", "and", "but", "while", ";", "with", "-").contains(scene.lower(before));
        if (!group.isBare() || !joint || from.outcome() != Outcome.DISPLACED && actsElse(group)) {
            return false;
        }
        boolean rest = scene.lower(group.first()).equals("another")
                || Set.of("more", "others", "other").contains(scene.lower(group.last()));
        return rest || Set.of("in", "at", "near", "on", "elsewhere").contains(scene.lower(group.last() + 1));
    }
}
