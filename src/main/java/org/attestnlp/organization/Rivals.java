package org.attestnlp.organization;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How probable each candidate of a sentence is, if of those that overlap no more than one can be a name: the marginal
 * probabilities of a semi-Markov model, by the forward and backward sums of Sarawagi and Cohen (2004), "Semi-Markov
 * conditional random fields for information extraction".
 */
final class Rivals {

    private static final int NONE = -1;

    private final List<Stretch> candidates;
    private final double[] sums;
    private final int end;
    private final double[] before;

    /**
     * @param candidates of one sentence
     * @param sums what speaks for each of them, as a logarithm of odds against being no name
     */
    Rivals(List<Stretch> candidates, double[] sums) {
        this.candidates = candidates;
        this.sums = sums;
        end = candidates.stream().mapToInt(Stretch::to).max().orElse(0);
        before = before();
    }

    /** The probabilities, from 0 to 1, in the order of the candidates. */
    double[] probabilities() {
        double[] behind = behind();
        double[] probabilities = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            Stretch candidate = candidates.get(i);
            probabilities[i] = Math.exp(before[candidate.from()] + sums[i] + behind[candidate.to()] - logOfAll());
        }
        return probabilities;
    }

    /** The logarithm of what all choices without overlap come to, the choice of no candidate among them. */
    double logOfAll() {
        return before[end];
    }

    /** At each position, the logarithm of what the choices come to among the candidates that end there or before. */
    private double[] before() {
        Linked ending = new Linked(Stretch::to);
        double[] all = new double[end + 1];
        for (int at = 1; at <= end; at++) {
            all[at] = all[at - 1];
            for (int i = ending.first[at]; i != NONE; i = ending.next[i]) {
                all[at] = logOfSum(all[at], all[candidates.get(i).from()] + sums[i]);
            }
        }
        return all;
    }

    /** At each position, the logarithm of what the choices come to among the candidates that begin there or behind. */
    private double[] behind() {
        Linked beginning = new Linked(Stretch::from);
        double[] all = new double[end + 1];
        for (int at = end - 1; at >= 0; at--) {
            all[at] = all[at + 1];
            for (int i = beginning.first[at]; i != NONE; i = beginning.next[i]) {
                all[at] = logOfSum(all[at], all[candidates.get(i).to()] + sums[i]);
            }
        }
        return all;
    }

    private static double logOfSum(double left, double right) {
        double more = Math.max(left, right);
        return more + Math.log1p(Math.exp(Math.min(left, right) - more));
    }

    /** The candidates at each position: the first, and behind each one the next. */
    private final class Linked {

        private final int[] first = new int[end + 1];
        private final int[] next = new int[sums.length];

        Linked(ToIntFunction<Stretch> position) {
            Arrays.fill(first, NONE);
            for (int i = 0; i < next.length; i++) {
                int at = position.applyAsInt(candidates.get(i));
                next[i] = first[at];
                first[at] = i;
            }
        }
    }
}
