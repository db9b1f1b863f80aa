package org.attestnlp.claim;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Logistic regression on weighted examples of binary features, with a penalty on the squares of its weights, solved by
 * Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and Friedman 2009, "The Elements of Statistical
 * Learning", 4.4.1). The solution is the only minimum, so that the order of the examples makes no difference.
 */
final class LogisticRegression {

    private static final double PENALTY = 2;
    /** The first feature holds always; its weight is hardly held back. */
    private static final double BIAS_PENALTY = 0.1;

    private static final int STEPS = 60;
    private static final double PRECISION = 1e-9;

    private final int features;

    LogisticRegression(int features) {
        this.features = features;
    }

    /**
     * An example.
     *
     * @param features indexes of the features that hold
     * @param positive what to learn
     * @param weight how much it counts
     */
    record Example(int[] features, boolean positive, double weight) {}

    double[] fit(Iterable<Example> examples) {
        double[] weights = new double[features];
        for (int step = 0; step < STEPS; step++) {
            RealVector change = newtonStep(examples, weights);
            for (int i = 0; i < features; i++) {
                weights[i] -= change.getEntry(i);
            }
            if (change.getLInfNorm() < PRECISION) {
                break;
            }
        }
        return weights;
    }

    private RealVector newtonStep(Iterable<Example> examples, double[] weights) {
        double[] gradient = new double[features];
        double[][] curvature = new double[features][features];
        for (int i = 0; i < features; i++) {
            double penalty = i == 0 ? BIAS_PENALTY : PENALTY;
            gradient[i] = penalty * weights[i];
            curvature[i][i] = penalty;
        }
        for (Example example : examples) {
            double probability = probability(weights, example.features());
            double error = example.weight() * (probability - (example.positive() ? 1 : 0));
            double spread = example.weight() * probability * (1 - probability);
            for (int row : example.features()) {
                gradient[row] += error;
                for (int column : example.features()) {
                    curvature[row][column] += spread;
                }
            }
        }
        RealMatrix matrix = new Array2DRowRealMatrix(curvature, false);
        return new CholeskyDecomposition(matrix).getSolver().solve(new ArrayRealVector(gradient, false));
    }

    static double probability(double[] weights, int[] features) {
        return 1
                / (1
                        + Math.exp(-Arrays.stream(features)
                                .mapToDouble(i -> weights[i])
                                .sum()));
    }
}
