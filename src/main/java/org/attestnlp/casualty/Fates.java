package org.attestnlp.casualty;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened to each counted group of one sentence: what is said of it, else what it shares with its neighbours. */
final class Fates {

    /** In the order in which they are believed. */
    private static final List<OutcomeRule> RULES = List.of(
            new LivesRule(),
            new HeadRule(false),
            new EventRule(),
            new FollowingRule(FollowingRule.Clause.MAIN),
            new ObjectRule(),
            new AmongRule(),
            new LossRule(),
            new CompanyRule(),
            new FollowingRule(FollowingRule.Clause.PARTICIPLE),
            new FollowingRule(FollowingRule.Clause.RELATIVE),
            new TollRule(),
            new DependencyRule(),
            new JoinedRule(),
            new DepartureRule(),
            new AttributeRule());

    private static final OutcomeRule FALLBACK = new HeadRule(true);

    private final Scene scene;
    private final Eligibility eligibility;
    private final Evidence[] evidence;
    private final SharedFates shared;

    /** @param preceding what the paragraph has said before */
    Fates(Scene scene, Eligibility eligibility, Preceding preceding) {
        this.scene = scene;
        this.eligibility = eligibility;
        evidence = new Evidence[scene.groups().size()];
        shared = new SharedFates(scene, eligibility, preceding, evidence);
    }

    /** Those to whom something happened, in the order of the text. */
    List<Fate> resolve() {
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = accepted(i, found(i)).orElse(null);
        }
        for (int i = evidence.length - 2; i >= 0; i--) {
            shared.withNext(i);
        }
        for (int i = 1; i < evidence.length; i++) {
            shared.withPrevious(i);
        }
        for (int i = 0; i < evidence.length; i++) {
            if (evidence[i] == null && !isUnreal(i)) {
                evidence[i] =
                        accepted(i, FALLBACK.apply(scene, group(i)).stream()).orElse(null);
            }
            shared.withPrevious(i);
        }
        return IntStream.range(0, evidence.length)
                .filter(i -> evidence[i] != null)
                .mapToObj(i -> new Fate(group(i), evidence[i]))
                .toList();
    }

    private CountedGroup group(int i) {
        return scene.groups().get(i);
    }

    /** All that the rules say of a group, in their order. */
    private Stream<Evidence> found(int i) {
        return RULES.stream().flatMap(rule -> rule.apply(scene, group(i)).stream());
    }

    private Optional<Evidence> accepted(int i, Stream<Evidence> found) {
        return found.filter(each -> eligibility.accepts(scene, group(i), each)).findFirst();
    }

    /** Hostages whom somebody threatens to kill are no figure at all. */
    private boolean isUnreal(int i) {
        return found(i).anyMatch(each -> !Reality.isReal(scene, each.predicate(), group(i)));
    }
}
