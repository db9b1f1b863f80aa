package org.attestnlp.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;

/**
 * How much each evidence counts: a log-linear model, whose weights are data. Evidence without a weight counts nothing.
 */
final class EvidenceWeights {

    /** Which of the two models: without or with what the whole document says. */
    enum Pass {
        SENTENCE,
        DOCUMENT
    }

    static final String BIAS = "bias";

    /** What the meaning of the words counts for. */
    static final String WORDS = "words";

    private final Map<String, Double> weights = new HashMap<>();

    private EvidenceWeights() {}

    static EvidenceWeights of(Map<String, Double> weights) {
        EvidenceWeights made = new EvidenceWeights();
        made.weights.putAll(weights);
        return made;
    }

    static EvidenceWeights load(Pass pass) {
        EvidenceWeights loaded = new EvidenceWeights();
        for (Row row :
                LexiconTable.resource(EvidenceWeights.class, "evidence.tsv").rows()) {
            String cell = row.get(pass.name().toLowerCase(Locale.ROOT));
            if (!cell.isEmpty()) {
                loaded.weights.put(row.require("evidence"), number(row, cell));
            }
        }
        return loaded;
    }

    private static double number(Row row, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw row.error("'" + cell + "' is no number; write a weight such as -1.5");
        }
    }

    /** The candidate with the probability that all the evidence together gives. */
    Scored scored(Observation candidate) {
        double sum = weights.getOrDefault(BIAS, 0.0) + weights.getOrDefault(WORDS, 0.0) * candidate.words();
        for (String each : candidate.evidence()) {
            sum += weights.getOrDefault(each, 0.0);
        }
        return new Scored(candidate.stretch(), candidate.evidence(), 1 / (1 + Math.exp(-sum)));
    }

    /** The evidence that speaks most for the name. */
    String strongest(List<String> evidence) {
        String strongest = BIAS;
        double most = Double.NEGATIVE_INFINITY;
        for (String each : evidence) {
            double weight = weights.getOrDefault(each, 0.0);
            if (weight > most) {
                most = weight;
                strongest = each;
            }
        }
        return strongest;
    }
}
