package org.attestnlp.casualty;

import java.util.List;
import java.util.Optional;

/**
 * What happened to each counted group of one sentence: first what is said of it, then what it shares with its neighbours: "three
 * women and [two men] were killed", "24 people, including [five children]", "12 were killed in the north and [seven] in the south".
 */
final class Fates {

    private static final List<OutcomeRule> RULES = List.of(
            new LivesRule(),
            new HeadRule(false),
            new FollowingRule(FollowingRule.Clause.MAIN),
            new ObjectRule(),
            new EventRule(),
            new AmongRule(),
            new LossRule(),
            new FollowingRule(FollowingRule.Clause.PARTICIPLE),
            new FollowingRule(FollowingRule.Clause.RELATIVE),
            new TollRule(),
            new DependencyRule(),
            new AttributeRule());
    private static final OutcomeRule FALLBACK = new HeadRule(true);

    private final Scene scene;
    private final Eligibility eligibility;
    private final Neighbourhood near;
    private final Evidence[] evidence;

    Fates(Scene scene, Eligibility eligibility) {
        this.scene = scene;
        this.eligibility = eligibility;
        near = new Neighbourhood(scene);
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
        if (evidence[i] != null || next == null) {
            return;
        }
        if (near.joined(group(i), group(i + 1), WordClass.AMONG, WordClass.PART_MARK)) {
            share(i, next, "shared.among");
            return;
        }
        boolean list = next.rule().equals("shared.subject");
        if (isSubjectRule(next)
                && !near.isComplement(group(i))
                && near.joined(
                        group(i), group(i + 1), WordClass.JOINT, list ? WordClass.JOINT : WordClass.CONJUNCTION)) {
            share(i, next, "shared.subject");
        }
    }

    private static boolean isSubjectRule(Evidence found) {
        return found.rule().equals("following")
                || found.rule().equals("shared.subject")
                || found.rule().equals("dependency.passive")
                || found.rule().equals("dependency.subject");
    }

    private void shareForwards(int i) {
        int before = figureBefore(i);
        if (evidence[i] != null || before < 0 || near.isNoPart(group(i))) {
            return;
        }
        Evidence from = evidence[before];
        boolean object = !isSubjectRule(from) && !from.rule().startsWith("head");
        boolean listed = before == i - 1 && near.joined(group(before), group(i), WordClass.JOINT, WordClass.JOINT);
        if (object && listed) {
            share(i, from, from.rule().equals("shared.part") ? "shared.part" : "shared.object");
        } else if (before == i - 1 && near.joined(group(before), group(i), WordClass.PART_JOINT, WordClass.PART_MARK)
                || near.isPart(group(i))) {
            share(i, from, "shared.part");
        } else if (near.continues(group(i), from)) {
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
        if (!near.actsItself(group(i), shared) && eligibility.accepts(scene, group(i), shared)) {
            evidence[i] = shared;
        }
    }
}
