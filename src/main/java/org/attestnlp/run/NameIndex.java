package org.attestnlp.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A number for each of very many names. Of a name it holds 64 bits of its hash, so that a document costs 21 to 43 bytes however
 * long its name is; among a hundred million names the chance that any two have the same is 0.03 %. An open-addressing hash
 * table with linear probing (Knuth, The Art of Computer Programming 3, 6.4).
 */
final class NameIndex {

    /** What {@link #get} says of an unknown name. */
    static final long NONE = -1;

    private static final double FULLEST = 0.75;

    private final MessageDigest digest = digest();
    private long[] keys = new long[1024];
    private long[] values = emptySlots(keys.length);
    private int size;

    /**
     * Gives the name its number.
     *
     * @param value zero or more
     * @return the number that it had; {@link #NONE} if it is new
     */
    long put(String name, long value) {
        if (size > keys.length * FULLEST) {
            grow();
        }
        long key = key(name);
        int slot = slot(key);
        long before = values[slot];
        size += before == NONE ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
        return before;
    }

    /** The number of the name; {@link #NONE} if it has none. */
    long get(String name) {
        return values[slot(key(name))];
    }

    private long key(String name) {
        return ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Where the key is, or would be. */
    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (values[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = emptySlots(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static long[] emptySlots(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, NONE);
        return slots;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
