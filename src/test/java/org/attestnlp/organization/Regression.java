package org.attestnlp.organization;

import com.github.lbfgs4j.LbfgsMinimizer;
import com.github.lbfgs4j.liblbfgs.Function;
import com.github.lbfgs4j.liblbfgs.Lbfgs;
import com.github.lbfgs4j.liblbfgs.LbfgsConstant.LBFGS_Param;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Fits what evidence, which is there or not, and a vector of numbers count for, so that the names among the candidates of each
 * sentence become as probable as they can, {@linkplain Rivals of those that overlap at most one}; with an L2 penalty, by
 * limited-memory BFGS.
 */
final class Regression {

    /** Evidence seen less often is left out. */
    private static final int FEWEST = 20;

    /** The bias is a number too; at this value the penalty hardly holds it back. */
    private static final double BIAS = 10;

    private static final int ITERATIONS = 150;

    /** Evidence, and what must hold so that its weight counts. */
    record Weighed(String evidence, Given given) implements Comparable<Weighed> {

        private static final Comparator<Weighed> ORDER =
                Comparator.comparing(Weighed::evidence).thenComparing(Weighed::given);

        @Override
        public int compareTo(Weighed other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A candidate.
     *
     * @param weights positions of the weights of its evidence
     * @param numbers where the vector has numbers other than 0
     */
    private record Row(
            Stretch stretch, Set<Weighed> evidence, int[] weights, int[] numbers, float[] vector, boolean name) {}

    private final double loss;
    private final float vectorScale;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Weighed, Integer> index = new TreeMap<>();
    private int length;

    /**
     * @param loss how much the likelihood counts beside the penalty
     * @param vectorPenalty how much stronger the penalty is on the vector's weights than on those of the evidence
     */
    Regression(double loss, double vectorPenalty) {
        this.loss = loss;
        vectorScale = (float) (1 / Math.sqrt(vectorPenalty));
    }

    /** Takes a candidate in; those of a sentence one after the other. */
    void add(Observation candidate, float[] vector, boolean name) {
        length = vector.length;
        float[] scaled = vector.clone();
        for (int i = 0; i < length; i++) {
            scaled[i] *= vectorScale;
        }
        int[] numbers = IntStream.range(0, length).filter(i -> vector[i] != 0).toArray();
        rows.add(new Row(candidate.stretch(), weighed(candidate.evidence()), new int[0], numbers, scaled, name));
    }

    private static Set<Weighed> weighed(List<String> evidence) {
        Set<Weighed> weighed = new HashSet<>();
        for (int ordinal : Given.in(evidence)) {
            Given given = Given.values()[ordinal];
            evidence.stream().filter(given::concerns).forEach(each -> weighed.add(new Weighed(each, given)));
        }
        return weighed;
    }

    /** Numbers the evidence that is not too rare, when all candidates are in. */
    void prepare() {
        Map<Weighed, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.evidence().forEach(each -> counts.merge(each, 1, Integer::sum)));
        counts.forEach((each, count) -> {
            if (count >= FEWEST) {
                index.put(each, index.size());
            }
        });
        rows.replaceAll(row -> new Row(
                row.stretch(),
                Set.of(),
                row.evidence().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .sorted()
                        .toArray(),
                row.numbers(),
                row.vector(),
                row.name()));
    }

    /** Fits the rows that are asked for, which are whole sentences; all must have been {@linkplain #prepare prepared}. */
    Fit fit(IntPredicate wanted) {
        Likelihood likelihood = new Likelihood(sentences(wanted));
        LBFGS_Param parameters = Lbfgs.defaultParams();
        parameters.max_iterations = ITERATIONS;
        return new Fit(new LbfgsMinimizer(parameters, false).minimize(likelihood));
    }

    /** The numbers of the rows, sentence by sentence. */
    private List<int[]> sentences(IntPredicate wanted) {
        List<int[]> sentences = new ArrayList<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size()
                    && rows.get(to).stretch().sentence()
                            == rows.get(from).stretch().sentence()) {
                to++;
            }
            if (wanted.test(from)) {
                int first = from;
                int[] sentence = new int[to - from];
                Arrays.setAll(sentence, i -> first + i);
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private double sum(Row row, double[] weights) {
        double sum = BIAS * weights[weights.length - 1];
        for (int position : row.weights()) {
            sum += weights[position];
        }
        for (int i : row.numbers()) {
            sum += weights[index.size() + i] * row.vector()[i];
        }
        return sum;
    }

    private double[] sums(int[] sentence, double[] weights) {
        return Arrays.stream(sentence)
                .mapToDouble(row -> sum(rows.get(row), weights))
                .toArray();
    }

    private Rivals rivals(int[] sentence, double[] sums) {
        return new Rivals(
                Arrays.stream(sentence).mapToObj(row -> rows.get(row).stretch()).toList(), sums);
    }

    /** The penalised negative logarithm of the likelihood, and its gradient. */
    private final class Likelihood implements Function {

        private final List<int[]> sentences;
        private double[] weights = {};
        private double value;
        private double[] gradient = {};

        Likelihood(List<int[]> sentences) {
            this.sentences = sentences;
        }

        @Override
        public int getDimension() {
            return index.size() + length + 1;
        }

        @Override
        public double valueAt(double[] at) {
            evaluate(at);
            return value;
        }

        @Override
        public double[] gradientAt(double[] at) {
            evaluate(at);
            return gradient.clone();
        }

        private void evaluate(double[] at) {
            if (Arrays.equals(at, weights)) {
                return;
            }
            weights = at.clone();
            value = 0;
            gradient = at.clone();
            for (double weight : at) {
                value += weight * weight / 2;
            }
            sentences.forEach(this::evaluate);
        }

        private void evaluate(int[] sentence) {
            double[] sums = sums(sentence, weights);
            Rivals rivals = rivals(sentence, sums);
            double[] probabilities = rivals.probabilities();
            value += loss * rivals.logOfAll();
            for (int i = 0; i < sentence.length; i++) {
                Row row = rows.get(sentence[i]);
                if (row.name()) {
                    value -= loss * sums[i];
                }
                descend(row, loss * (probabilities[i] - (row.name() ? 1 : 0)));
            }
        }

        private void descend(Row row, double by) {
            for (int position : row.weights()) {
                gradient[position] += by;
            }
            for (int i : row.numbers()) {
                gradient[index.size() + i] += by * row.vector()[i];
            }
            gradient[gradient.length - 1] += by * BIAS;
        }
    }

    /** Weights that fit the rows. */
    final class Fit {

        private final double[] weights;

        private Fit(double[] weights) {
            this.weights = weights;
        }

        /** The probabilities of the rows that are asked for, which are whole sentences. */
        Map<Integer, Double> probabilities(IntPredicate wanted) {
            Map<Integer, Double> probabilities = new HashMap<>();
            for (int[] sentence : sentences(wanted)) {
                double[] own = rivals(sentence, sums(sentence, weights)).probabilities();
                for (int i = 0; i < own.length; i++) {
                    probabilities.put(sentence[i], own[i]);
                }
            }
            return probabilities;
        }

        double bias() {
            return weights[weights.length - 1] * BIAS;
        }

        Map<Weighed, Double> evidence() {
            Map<Weighed, Double> named = new HashMap<>();
            index.forEach((each, position) -> named.put(each, weights[position]));
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
}
