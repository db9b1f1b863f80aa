package org.attestnlp.preprocessing.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A map from 64-bit hashes to numbers of at least 0: open addressing with linear probing in two arrays. */
final class HashIndex {

    /** What {@link #get} answers for an unknown key. */
    static final int ABSENT = -1;

    private static final long EMPTY = 0;

    private final long[] keys;
    private final int[] values;
    private int size;

    /** Room for a number of keys at a load of at most two thirds. */
    HashIndex(int expected) {
        int capacity = Integer.highestOneBit(Math.max(4, expected + expected / 2)) << 1;
        keys = new long[capacity];
        values = new int[capacity];
    }

    private HashIndex(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
    }

    static HashIndex read(DataInputStream in) throws IOException {
        return new HashIndex(PrimitiveArrays.readLongs(in), PrimitiveArrays.readInts(in));
    }

    void write(DataOutputStream out) throws IOException {
        PrimitiveArrays.write(out, keys);
        PrimitiveArrays.write(out, values);
    }

    /**
     * Adds a key.
     *
     * @throws IllegalStateException if the key is there already: two keys of a model have one hash
     */
    void put(long key, int value) {
        int slot = slot(key);
        if (key == EMPTY || keys[slot] == key) {
            throw new IllegalStateException("two keys share the hash " + key + "; change KeyHash");
        }
        if (++size * 3L > keys.length * 2L) {
            throw new IllegalStateException("more keys than announced");
        }
        keys[slot] = key;
        values[slot] = value;
    }

    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key && key != EMPTY ? values[slot] : ABSENT;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
