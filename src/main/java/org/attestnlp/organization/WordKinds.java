package org.attestnlp.organization;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of body a name names by all its words, as far as they stand in names of known bodies: a naive Bayes classifier
 * over sets of words, after Lewis (1998), "Naive (Bayes) at forty". Not to be changed once it has been asked.
 */
final class WordKinds {

    /**
     * The likeliest kind.
     *
     * @param probability as the classifier has it, which is too sure of itself
     */
    record Guess(OrganizationKind kind, double probability) {}

    private static final int KINDS = OrganizationKind.values().length;

    /** So many unseen names, spread as all names are, are added to those that have a word. */
    private static final double UNSEEN = 0.5;

    private final Map<String, short[]> namesByWord = new HashMap<>();
    private final int[] names = new int[KINDS];

    /** Learns from the name of a body. */
    void note(Collection<String> words, OrganizationKind kind) {
        names[kind.ordinal()]++;
        for (String word : new HashSet<>(words)) {
            namesByWord.computeIfAbsent(word, key -> new short[KINDS])[kind.ordinal()]++;
        }
    }

    /** The likeliest kind of a body with these words in its name; empty where no known name has one of them. */
    Optional<Guess> guess(Collection<String> words) {
        double[] shares = shares();
        double[] logs = Arrays.stream(shares).map(Math::log).toArray();
        boolean seen = false;
        for (String word : new HashSet<>(words)) {
            short[] counts = namesByWord.get(word);
            if (counts != null) {
                seen = true;
                add(counts, shares, logs);
            }
        }
        return seen ? Optional.of(likeliest(logs)) : Optional.empty();
    }

    /** How large a part of all names is of each kind; no kind is impossible. */
    private double[] shares() {
        int all = Arrays.stream(names).sum();
        return Arrays.stream(names)
                .mapToDouble(number -> (number + 1.0) / (all + KINDS))
                .toArray();
    }

    private static void add(short[] counts, double[] shares, double[] logs) {
        int sum = 0;
        for (short count : counts) {
            sum += count;
        }
        for (int kind = 0; kind < KINDS; kind++) {
            logs[kind] += Math.log((counts[kind] + UNSEEN * shares[kind]) / (sum + UNSEEN)) - Math.log(shares[kind]);
        }
    }

    private static Guess likeliest(double[] logs) {
        int best = 0;
        for (int kind = 1; kind < KINDS; kind++) {
            best = logs[kind] > logs[best] ? kind : best;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - logs[best]);
        }
        return new Guess(OrganizationKind.values()[best], 1 / sum);
    }
}
