package org.attestnlp.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the predicted places are which of the gold ones: one to one, the most similar pairs first (greedy). Among equally
 * similar pairs the later in the text comes first, which is arbitrary but fixed.
 *
 * @param pairs indexes of gold and predicted place
 */
record Matching(List<Pair> pairs) {

    /** Least Jaccard index of two places that count as overlapping. */
    static final double OVERLAP = 0.5;

    /** Least Jaccard index of two places that are equal. */
    static final double EXACT = 1;

    record Pair(int gold, int predicted) {}

    private record Candidate(double similarity, int gold, int predicted) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::similarity)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed();

    /**
     * @param gold places ordered by their beginnings
     * @param predicted places ordered by their beginnings
     * @param least smallest Jaccard index of a pair
     */
    static Matching of(List<Place> gold, List<Place> predicted, double least) {
        List<Candidate> candidates = candidates(gold, predicted, least);
        candidates.sort(BEST_FIRST);
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!usedGold.get(candidate.gold()) && !usedPredicted.get(candidate.predicted())) {
                usedGold.set(candidate.gold());
                usedPredicted.set(candidate.predicted());
                pairs.add(new Pair(candidate.gold(), candidate.predicted()));
            }
        }
        return new Matching(List.copyOf(pairs));
    }

    /** A place much longer than its begin is far from its partner cannot match: looking ends at the longest reach. */
    private static List<Candidate> candidates(List<Place> gold, List<Place> predicted, double least) {
        int longest = predicted.stream()
                .mapToInt(place -> place.end() - place.begin())
                .max()
                .orElse(0);
        List<Candidate> candidates = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < gold.size(); i++) {
            Place place = gold.get(i);
            while (first < predicted.size() && predicted.get(first).begin() + longest < place.begin()) {
                first++;
            }
            for (int j = first; j < predicted.size() && predicted.get(j).begin() < place.end(); j++) {
                double similarity = place.jaccard(predicted.get(j));
                if (similarity >= least) {
                    candidates.add(new Candidate(similarity, i, j));
                }
            }
        }
        return candidates;
    }
}
