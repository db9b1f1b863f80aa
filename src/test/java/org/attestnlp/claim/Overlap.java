package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.text.Span;

/** How much spans share. */
final class Overlap {

    private static final double MATCH = 0.5;

    private Overlap() {}

    private record Pair(int gold, int found, double similarity) {}

    /** Pairs spans one to one, the most similar first; both of a pair share at least half of what they cover. Found to gold. */
    static Map<Integer, Integer> match(List<Span> gold, List<Span> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                pairs.add(new Pair(i, j, jaccard(gold.get(i), found.get(j))));
            }
        }
        pairs.removeIf(pair -> pair.similarity() < MATCH);
        pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        Set<Integer> taken = new HashSet<>();
        Map<Integer, Integer> matched = new HashMap<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.found()) && taken.add(pair.gold())) {
                matched.put(pair.found(), pair.gold());
            }
        }
        return matched;
    }

    /** Shared characters by all characters, 0 to 1. */
    static double jaccard(Span one, Span other) {
        int shared = shared(one, other);
        return shared / (double) (one.length() + other.length() - shared);
    }

    /** Share of the first span that lies in the second, 0 to 1. */
    static double inside(Span one, Span other) {
        return shared(one, other) / (double) one.length();
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }
}
