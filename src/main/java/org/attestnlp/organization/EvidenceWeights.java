package org.attestnlp.organization;

import java.util.Arrays;
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

    private static final double[] NOTHING = new double[Given.values().length];

    /** For each evidence what it counts for, given this or that. */
    private final Map<String, double[]> weights = new HashMap<>();

    private EvidenceWeights() {}

    /**
     * @throws org.attestnlp.lexicon.LexiconException if the resource is malformed
     */
    static EvidenceWeights load(Pass pass) {
        EvidenceWeights loaded = new EvidenceWeights();
        for (Row row :
                LexiconTable.resource(EvidenceWeights.class, "evidence.tsv").rows()) {
            String cell = row.get(pass.name().toLowerCase(Locale.ROOT));
            if (!cell.isEmpty()) {
                loaded.weights
                                .computeIfAbsent(row.require("evidence"), key -> NOTHING.clone())[
                                given(row).ordinal()] =
                        number(row, cell);
            }
        }
        return loaded;
    }

    private static Given given(Row row) {
        String tag = row.get("given");
        return Arrays.stream(Given.values())
                .filter(given -> given.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> row.error("column 'given': '" + tag + "' is none of "
                        + Arrays.stream(Given.values()).map(Given::tag).toList()));
    }

    private static double number(Row row, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw row.error("'" + cell + "' is no number; write a weight such as -1.5");
        }
    }

    /** What all the evidence for a candidate comes to, as a logarithm of odds. */
    double sum(Observation candidate) {
        int always = Given.ALWAYS.ordinal();
        int[] holding = Given.in(candidate.evidence());
        double sum = weights.getOrDefault(BIAS, NOTHING)[always]
                + weights.getOrDefault(WORDS, NOTHING)[always] * candidate.words();
        for (String each : candidate.evidence()) {
            sum += sum(each, holding);
        }
        return sum;
    }

    private double sum(String evidence, int[] holding) {
        double[] given = weights.getOrDefault(evidence, NOTHING);
        double sum = 0;
        for (int each : holding) {
            sum += given[each];
        }
        return sum;
    }

    /** The evidence that speaks most for the name. */
    String strongest(List<String> evidence) {
        int[] holding = Given.in(evidence);
        String strongest = BIAS;
        double most = Double.NEGATIVE_INFINITY;
        for (String each : evidence) {
            double weight = sum(each, holding);
            if (weight > most) {
                most = weight;
                strongest = each;
            }
        }
        return strongest;
    }
}
