package org.attestnlp.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attestnlp.evaluation.Pairing.Pair;

/** Compares documents and gathers what it sees beside the counts: features, links, rules, errors. */
final class Comparison {

    private record RuleName(String type, String rule) {}

    private record ErrorKind(String type, boolean missed, String rule) {}

    private final Map<String, FeatureScore> features = new TreeMap<>();
    private final Map<String, FeatureScore> links = new TreeMap<>();
    private final Map<RuleName, RuleScore> rules = new LinkedHashMap<>();
    private final Map<ErrorKind, List<ErrorCase>> errors = new LinkedHashMap<>();

    Map<String, FeatureScore> features() {
        return features;
    }

    Map<String, FeatureScore> links() {
        return links;
    }

    /** Those that err most first. */
    List<RuleScore> rules() {
        return rules.values().stream()
                .sorted(Comparator.comparingInt(RuleScore::wrong).reversed().thenComparing(RuleScore::rule))
                .toList();
    }

    /** By type, misses before false alarms; the largest groups first. */
    List<ErrorGroup> errors() {
        return errors.values().stream()
                .map(cases -> new ErrorGroup(
                        cases.get(0).type(), cases.get(0).missed(), cases.get(0).rule(), List.copyOf(cases)))
                .sorted(Comparator.<ErrorGroup>comparingInt(group -> MarkReader.TYPES.indexOf(group.type()))
                        .thenComparing(group -> !group.missed())
                        .thenComparing(Comparator.comparingInt(ErrorGroup::size).reversed())
                        .thenComparing(ErrorGroup::rule))
                .toList();
    }

    Counts exact(Pair pair, String type) {
        List<Mark> gold = pair.gold().marks(type);
        List<Mark> predicted = pair.predicted().marks(type);
        return counts(Matching.of(places(gold), places(predicted), Matching.EXACT), gold, predicted);
    }

    /** Counts, and looks at what was matched and what was not. */
    Counts overlap(Pair pair, String type) {
        List<Mark> gold = pair.gold().marks(type);
        List<Mark> predicted = pair.predicted().marks(type);
        Matching matching = Matching.of(places(gold), places(predicted), Matching.OVERLAP);
        BitSet found = new BitSet();
        BitSet right = new BitSet();
        for (Matching.Pair match : matching.pairs()) {
            found.set(match.gold());
            right.set(match.predicted());
            compare(gold.get(match.gold()), predicted.get(match.predicted()));
        }
        for (int i = found.nextClearBit(0); i < gold.size(); i = found.nextClearBit(i + 1)) {
            add(error(pair, gold.get(i), true, ruleNear(gold.get(i), predicted)));
        }
        for (int j = 0; j < predicted.size(); j++) {
            Mark mark = predicted.get(j);
            count(type, mark.rule(), right.get(j));
            if (!right.get(j)) {
                add(error(pair, mark, false, mark.rule()));
            }
        }
        return counts(matching, gold, predicted);
    }

    private void compare(Mark gold, Mark predicted) {
        gold.features().forEach((feature, value) -> features.computeIfAbsent(
                        gold.type() + "." + feature, key -> new FeatureScore())
                .add(value, predicted.features().get(feature)));
        gold.links().forEach((link, targets) -> {
            if (!targets.isEmpty()) {
                List<Place> others = predicted.links().getOrDefault(link, List.of());
                boolean same = targets.stream().anyMatch(one -> others.stream().anyMatch(one::standsFor));
                links.computeIfAbsent(gold.type() + "->" + link, key -> new FeatureScore())
                        .add("right", same ? "right" : others.isEmpty() ? FeatureScore.UNSET : "another");
            }
        });
    }

    private void count(String type, String rule, boolean right) {
        RuleName name = new RuleName(type, rule);
        RuleScore before = rules.getOrDefault(name, new RuleScore(type, rule, 0, 0));
        rules.put(name, new RuleScore(type, rule, before.right() + (right ? 1 : 0), before.wrong() + (right ? 0 : 1)));
    }

    private void add(ErrorCase error) {
        errors.computeIfAbsent(new ErrorKind(error.type(), error.missed(), error.rule()), key -> new ArrayList<>())
                .add(error);
    }

    private static String ruleNear(Mark gold, List<Mark> predicted) {
        return predicted.stream()
                .filter(mark -> mark.place().touches(gold.place()))
                .max(Comparator.comparingDouble(mark -> mark.place().jaccard(gold.place())))
                .map(Mark::rule)
                .orElse("");
    }

    private static ErrorCase error(Pair pair, Mark mark, boolean missed, String rule) {
        return new ErrorCase(
                mark.type(),
                missed,
                rule,
                pair.gold().name(),
                mark.place(),
                Context.of(missed ? pair.gold().text() : pair.predicted().text(), mark.place()));
    }

    private static Counts counts(Matching matching, List<Mark> gold, List<Mark> predicted) {
        int hits = matching.pairs().size();
        return new Counts(hits, predicted.size() - hits, gold.size() - hits);
    }

    private static List<Place> places(List<Mark> marks) {
        return marks.stream().map(Mark::place).toList();
    }
}
