package org.attestnlp.organization;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Logistic regression with an L2 penalty on named evidence, which is there or not, and on a vector of numbers, by LIBLINEAR. */
final class Regression {

    /** Evidence seen less often is left out. */
    private static final int FEWEST = 20;

    /** The bias is a feature too; at this value the penalty hardly holds it back. */
    private static final double BIAS = 10;

    private static final double STOP = 0.01;

    private final float vectorScale;
    private final List<List<String>> evidence = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private Feature[][] rows = {};

    /**
     * @param vectorPenalty how much stronger the penalty is on the vector's weights than on those of the evidence
     */
    Regression(double vectorPenalty) {
        vectorScale = (float) (1 / Math.sqrt(vectorPenalty));
    }

    void add(Iterable<String> rowEvidence, float[] vector, boolean label) {
        List<String> names = new ArrayList<>();
        rowEvidence.forEach(names::add);
        evidence.add(names.stream().distinct().toList());
        vectors.add(vector);
        labels.add(label);
    }

    /** Weights that fit the rows. */
    final class Fit {

        private final double[] weights;

        private Fit(double[] weights) {
            this.weights = weights;
        }

        double probability(int row) {
            double sum = bias();
            for (Feature feature : rows[row]) {
                sum += weights[feature.getIndex() - 1] * feature.getValue();
            }
            return 1 / (1 + Math.exp(-sum));
        }

        double bias() {
            return weights[weights.length - 1] * BIAS;
        }

        Map<String, Double> evidence() {
            Map<String, Double> named = new HashMap<>();
            index.forEach((name, number) -> named.put(name, weights[number - 1]));
            return named;
        }

        /** What a vector alone counts for. */
        double dot(float[] vector) {
            double sum = 0;
            for (int i = 0; i < vector.length; i++) {
                sum += vector(i) * vector[i];
            }
            return sum;
        }

        /** The weight of the vector's number at a position. */
        double vector(int position) {
            return weights[index.size() + position] * vectorScale;
        }
    }

    /** Fits the rows that are asked for. */
    Fit fit(IntPredicate wanted) {
        Linear.disableDebugOutput();
        if (rows.length != labels.size()) {
            prepare();
        }
        List<Integer> chosen = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            if (wanted.test(row)) {
                chosen.add(row);
            }
        }
        Problem problem = new Problem();
        problem.l = chosen.size();
        problem.n = index.size() + vectors.get(0).length + 1;
        problem.bias = BIAS;
        problem.x = chosen.stream().map(this::withBias).toArray(Feature[][]::new);
        problem.y = chosen.stream().mapToDouble(row -> labels.get(row) ? 1 : 0).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, 1, STOP));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= sign;
        }
        return new Fit(weights);
    }

    private Feature[] withBias(int row) {
        Feature[] features = Arrays.copyOf(rows[row], rows[row].length + 1);
        features[rows[row].length] = new FeatureNode(index.size() + vectors.get(0).length + 1, BIAS);
        return features;
    }

    private void prepare() {
        Map<String, Integer> counts = new TreeMap<>();
        evidence.forEach(names -> names.forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.forEach((name, count) -> {
            if (count >= FEWEST) {
                index.put(name, index.size() + 1);
            }
        });
        rows = new Feature[labels.size()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = features(evidence.get(row), vectors.get(row));
        }
    }

    private Feature[] features(List<String> names, float[] vector) {
        List<Feature> features = new ArrayList<>();
        names.stream()
                .map(index::get)
                .filter(number -> number != null)
                .sorted()
                .forEach(number -> features.add(new FeatureNode(number, 1)));
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] != 0) {
                features.add(new FeatureNode(index.size() + i + 1, vector[i] * vectorScale));
            }
        }
        return features.toArray(Feature[]::new);
    }
}
