package org.attestnlp.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One annotator measured against another.
 *
 * @param documents number of documents that were compared
 * @param onlyGold names of documents without prediction; they are not counted
 * @param onlyPredicted names of documents without gold; nor are these
 * @param features by {@code Type.feature}: annotations that were found (overlap) and whose gold sets the feature
 * @param links by {@code Type->link}: annotations that were found (overlap) and whose gold links to something; right where one
 *     target is the same mention
 * @param errors misses and false alarms by type and rule
 */
public record Evaluation(
        String gold,
        String predicted,
        int documents,
        List<String> onlyGold,
        List<String> onlyPredicted,
        List<TypeScore> types,
        Map<String, FeatureScore> features,
        Map<String, FeatureScore> links,
        List<RuleScore> rules,
        List<ErrorGroup> errors) {

    /**
     * @throws IOException if the two share no document, or if the texts of one differ
     */
    public static Evaluation of(Annotator gold, Annotator predicted) throws IOException {
        Pairing pairing = Pairing.of(gold, predicted);
        Comparison comparison = new Comparison();
        List<TypeScore> scores = new ArrayList<>();
        for (String type : MarkReader.TYPES) {
            List<Counts> exact = new ArrayList<>();
            List<Counts> overlap = new ArrayList<>();
            for (Pairing.Pair pair : pairing.pairs()) {
                exact.add(comparison.exact(pair, type));
                overlap.add(comparison.overlap(pair, type));
            }
            scores.add(new TypeScore(type, exact, overlap));
        }
        scores.removeIf(TypeScore::isEmpty);
        return new Evaluation(
                gold.name(),
                predicted.name(),
                pairing.pairs().size(),
                pairing.onlyGold(),
                pairing.onlyPredicted(),
                scores,
                comparison.features(),
                comparison.links(),
                comparison.rules(),
                comparison.errors());
    }

    /** Counts over all documents. */
    public Counts exact(String type) {
        return counts(type).map(TypeScore::exact).map(TypeScore::total).orElse(Counts.NONE);
    }

    /** Counts over all documents. */
    public Counts overlap(String type) {
        return counts(type).map(TypeScore::overlap).map(TypeScore::total).orElse(Counts.NONE);
    }

    private Optional<TypeScore> counts(String type) {
        return types.stream().filter(score -> score.type().equals(type)).findFirst();
    }
}
