package org.attestnlp.evaluation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How often a feature is right on annotations that were found, and what is taken for what. */
final class FeatureScore {

    /** A feature with more values is no closed list, and its confusions fill a page that nobody reads. */
    private static final int MOST_VALUES = 12;

    /** What the table shows where the prediction has no value. */
    static final String UNSET = "(unset)";

    private final Map<String, Map<String, Integer>> confusions = new TreeMap<>();
    private int right;
    private int all;

    void add(String gold, String predicted) {
        all++;
        right += gold.equals(predicted) ? 1 : 0;
        confusions
                .computeIfAbsent(gold, key -> new TreeMap<>())
                .merge(predicted == null ? UNSET : predicted, 1, Integer::sum);
    }

    int right() {
        return right;
    }

    int all() {
        return all;
    }

    double accuracy() {
        return Counts.share(right, all);
    }

    boolean isClosedList() {
        Set<String> values = new HashSet<>(confusions.keySet());
        confusions.values().forEach(row -> values.addAll(row.keySet()));
        return values.size() <= MOST_VALUES;
    }

    /** How often (number) a gold value (key) was predicted as another (key of the inner map). */
    Map<String, Map<String, Integer>> confusions() {
        return confusions;
    }
}
