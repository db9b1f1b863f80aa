package org.attestnlp.preprocessing.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A map from 64-bit hashes to numbers below 2<sup>24</sup>: open addressing with linear probing in one array, so that a
 * look-up mostly touches one cache line. A slot holds 40 bits of the hash above the number, and the rest of the hash is in the
 * place of the slot: an unknown key meets a known one by chance with odds of about one in 10<sup>11</sup>.
 */
final class HashIndex {

    /** What {@link #get} answers for an unknown key. */
    static final int ABSENT = -1;

    /** Numbers are smaller. */
    static final int LIMIT = 1 << 24;

    private static final long EMPTY = 0;
    private static final int NUMBER_BITS = 24;

    private final long[] slots;

    /** Room for a number of keys at a load of two thirds. */
    HashIndex(int expected) {
        this(new long[expected + expected / 2 + 2]);
    }

    private HashIndex(long[] slots) {
        this.slots = slots;
    }

    static HashIndex read(DataInputStream in) throws IOException {
        return new HashIndex(PrimitiveArrays.readLongs(in));
    }

    void write(DataOutputStream out) throws IOException {
        PrimitiveArrays.write(out, slots);
    }

    /**
     * Adds a key.
     *
     * @throws IllegalStateException if the key is there already: two keys of a model have one hash
     * @throws IllegalArgumentException if the number is negative or too large
     */
    void put(long key, int number) {
        if (number < 0 || number >= LIMIT - 1) {
            throw new IllegalArgumentException(number + " is not in 0 to " + (LIMIT - 2));
        }
        int slot = slot(key);
        if (slots[slot] != EMPTY) {
            throw new IllegalStateException("two keys share the hash " + key + "; change KeyHash");
        }
        slots[slot] = key << NUMBER_BITS | number + 1;
    }

    int get(long key) {
        return (int) (slots[slot(key)] & LIMIT - 1) - 1;
    }

    /** The key's slot, or the empty one where it would be put. */
    private int slot(long key) {
        int slot = (int) ((key >>> 33) * slots.length >>> 31);
        while (slots[slot] != EMPTY && (slots[slot] ^ key << NUMBER_BITS) >>> NUMBER_BITS != 0) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }
}
