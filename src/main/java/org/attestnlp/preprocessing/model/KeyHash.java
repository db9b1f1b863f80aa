package org.attestnlp.preprocessing.model;

/**
 * 64-bit hashes of keys. A text's hash is a polynomial over its characters, so that the hash of two texts in a row follows
 * from theirs and no joined text need ever be made. That no two keys of a model share a hash is checked when the model is
 * packed.
 */
final class KeyHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long SPACES = 0xBF58476D1CE4E5B9L;
    private static final long[] POWERS = powers(1024);

    private KeyHash() {}

    private static long[] powers(int count) {
        long[] powers = new long[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }

    /** The hash of a key in a name space of its own, such as a feature type. */
    static long of(int space, String key) {
        return of(space, text(key));
    }

    /** The hash of a key, given as that of its text, in a name space of its own. */
    static long of(int space, long text) {
        return mix(text + (space + 1) * SPACES);
    }

    /** The hash of a sequence one string longer than that with the hash so far. */
    static long next(long soFar, String key) {
        return mix(text(key) + (soFar + 1) * SPACES);
    }

    /** The hash of a text, to be joined with others or finished by {@link #of(int, long)}. */
    static long text(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = append(hash, text.charAt(i));
        }
        return hash;
    }

    /** The hash of a text and one more character. */
    static long append(long text, char character) {
        return text * BASE + character + 1;
    }

    /**
     * The hash of two texts in a row.
     *
     * @param length of the second, in code units
     */
    static long join(long first, long second, int length) {
        return first * power(length) + second;
    }

    private static long power(int exponent) {
        int last = POWERS.length - 1;
        return exponent <= last ? POWERS[exponent] : POWERS[last] * power(exponent - last);
    }

    /** The finalizer of MurmurHash3 (Appleby 2011): every bit of the input changes every bit of the output half the time. */
    private static long mix(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }
}
