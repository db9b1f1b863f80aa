package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;

/** Weights of the checkability model, one for each feature and attribution. */
record Weights(Map<Attribution, double[]> values) {

    private static final String HEADER =
            """
            # Weights of the checkability model, in thousandths.
            # source: logistic regression (L2 penalty 2) by CheckabilityTraining, on clauses of articles annotated after the guidelines, with weight 0.5 of 24 articles whose clauses one reader judged, with weight 0.3 (attributed) and 0.03 (authorial) of FactAppeal, train (CC BY 4.0)
            # licence: Apache-2.0
            feature\tattributed\tauthorial
            """;

    /** Learns from those clauses whose label is known. */
    static Weights learn(List<LabelledClause> clauses) {
        Map<Attribution, double[]> values = new EnumMap<>(Attribution.class);
        for (Attribution attribution : Attribution.values()) {
            values.put(
                    attribution,
                    new LogisticRegression(Feature.values().length)
                            .fit(clauses.stream()
                                    .filter(clause -> clause.candidate().attribution() == attribution
                                            && clause.claim().isPresent())
                                    .map(LabelledClause::example)
                                    .toList()));
        }
        return new Weights(values);
    }

    double probability(LabelledClause clause) {
        return LogisticRegression.probability(values.get(clause.candidate().attribution()), clause.features());
    }

    /** The largest difference to a weight of the project. */
    double distanceToShipped() {
        double farthest = 0;
        for (Row row : LexiconTable.resource(CheckabilityModel.class, "checkability.tsv")
                .rows()) {
            int feature = row.constant("feature", Feature.class).ordinal();
            for (Attribution attribution : Attribution.values()) {
                double shipped = row.number(attribution.tag()) / 1000.0;
                farthest = Math.max(farthest, Math.abs(shipped - values.get(attribution)[feature]));
            }
        }
        return farthest;
    }

    /** The content of {@code checkability.tsv}. */
    String table() {
        List<String> lines = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            lines.add(String.join(
                    "\t",
                    feature.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    thousandths(Attribution.ATTRIBUTED, feature),
                    thousandths(Attribution.AUTHORIAL, feature)));
        }
        return HEADER + String.join("\n", lines) + "\n";
    }

    private String thousandths(Attribution attribution, Feature feature) {
        return Long.toString(Math.round(1000 * values.get(attribution)[feature.ordinal()]));
    }
}
