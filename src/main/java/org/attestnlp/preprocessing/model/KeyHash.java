package org.attestnlp.preprocessing.model;

/**
 * 64-bit hashes of keys. That no two keys of a model share one is checked when the model is packed; that an unknown key
 * meets a known one by chance has odds of about one in 10<sup>13</sup> for a million keys.
 */
final class KeyHash {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private KeyHash() {}

    /** The hash of a string in a name space of its own, such as a feature type. */
    static long of(int space, String key) {
        return next(space, key);
    }

    /** The hash of a sequence one string longer than that with the hash so far. */
    static long next(long soFar, String key) {
        long hash = (soFar + 1) * MULTIPLIER;
        for (int i = 0; i < key.length(); i++) {
            hash = Long.rotateLeft((hash ^ key.charAt(i)) * MULTIPLIER, 29);
        }
        return mix(hash);
    }

    /** The finalizer of MurmurHash3 (Appleby 2011): every bit of the input changes every bit of the output half the time. */
    private static long mix(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }
}
