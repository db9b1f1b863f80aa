package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/** The features of one decision, as the places of their weights, in the order in which NLP4J sums them. */
final class PackedVector extends SparseVector {

    private static final long serialVersionUID = 1L;

    private final transient int[] rows;
    private final int size;

    private PackedVector(int[] rows, int size) {
        this.rows = rows;
        this.size = size;
    }

    /** Collects the hashes of features first and looks them up all at once, so that the waits for memory overlap. */
    static final class Builder {

        private long[] keys;
        private int size;

        Builder(int expected) {
            keys = new long[expected];
        }

        void add(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size++] = key;
        }

        PackedVector build(HashIndex index) {
            int[] rows = new int[size];
            int known = 0;
            for (int i = 0; i < size; i++) {
                rows[known] = index.get(keys[i]);
                known += rows[known] == HashIndex.ABSENT ? 0 : 1;
            }
            return new PackedVector(rows, known);
        }
    }

    /** Where the weights of a feature begin. */
    int row(int position) {
        return rows[position];
    }

    @Override
    public int size() {
        return size;
    }
}
