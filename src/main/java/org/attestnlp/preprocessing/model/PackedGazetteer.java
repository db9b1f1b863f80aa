package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntPair;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** NLP4J's tree of names. A node is the hash of the words that lead to it; nodes without labels only lead on. */
final class PackedGazetteer extends PrefixTree<String, Set<String>> {

    private static final long serialVersionUID = 1L;
    private static final long ROOT = 0;

    private final transient PackedLexicon nodes;
    private final transient List<Set<String>> labels;

    PackedGazetteer(PackedLexicon nodes) {
        this.nodes = nodes;
        this.labels = nodes.values().stream()
                .map(names -> Collections.unmodifiableSet((Set<String>) new LinkedHashSet<>(names)))
                .toList();
    }

    /** The labels of every node by its hash; empty for nodes that only lead on. */
    static Map<Long, Set<String>> hashed(PrefixTree<String, Set<String>> tree) {
        Map<Long, Set<String>> hashed = new LinkedHashMap<>();
        collect(tree.getRoot(), ROOT, hashed);
        return hashed;
    }

    private static void collect(PrefixNode<String, Set<String>> node, long hash, Map<Long, Set<String>> hashed) {
        node.forEach((word, next) -> {
            long nextHash = KeyHash.next(hash, word);
            Set<String> value = next.hasValue() ? next.getValue() : Set.of();
            if (hashed.put(nextHash, value) != null) {
                throw new IllegalStateException("two names share a hash; change KeyHash");
            }
            collect(next, nextHash, hashed);
        });
    }

    /** The longest name that begins at a word, with the position of its last word; null where there is none. */
    @Override
    public <A> ObjectIntPair<Set<String>> get(A[] words, int begin, Function<A, String> form) {
        ObjectIntPair<Set<String>> longest = null;
        long hash = ROOT;
        for (int i = begin; i < words.length; i++) {
            hash = KeyHash.next(hash, form.apply(words[i]));
            int number = nodes.number(hash);
            if (number == HashIndex.ABSENT) {
                break;
            }
            if (!labels.get(number).isEmpty()) {
                longest = new ObjectIntPair<>(labels.get(number), i);
            }
        }
        return longest;
    }
}
