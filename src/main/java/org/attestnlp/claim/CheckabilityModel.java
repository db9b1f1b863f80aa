package org.attestnlp.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;

/**
 * How likely a clause is a claim: logistic regression over the features of the clause, one set of weights for the author's
 * own clauses and one for those on somebody's word. The weights lie in {@code checkability.tsv}, in thousandths.
 */
final class CheckabilityModel {

    private static final double UNIT = 1000.0;

    private final Map<Attribution, Map<Feature, Double>> weights = new EnumMap<>(Attribution.class);

    CheckabilityModel() {
        for (Attribution attribution : Attribution.values()) {
            weights.put(attribution, new EnumMap<>(Feature.class));
        }
        for (Row row : LexiconTable.resource(CheckabilityModel.class, "checkability.tsv")
                .rows()) {
            Feature feature = row.constant("feature", Feature.class);
            for (Attribution attribution : Attribution.values()) {
                weights.get(attribution).put(feature, row.number(attribution.tag()) / UNIT);
            }
        }
    }

    /** A probability, from 0 to 1. */
    double probability(Attribution attribution, Set<Feature> features) {
        Map<Feature, Double> weight = weights.get(attribution);
        double sum = 0;
        for (Feature feature : features) {
            sum += weight.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
