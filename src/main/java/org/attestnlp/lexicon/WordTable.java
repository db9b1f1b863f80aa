package org.attestnlp.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of small numbers for each of very many words, in two arrays. The words themselves are not kept, only a 32-bit
 * fingerprint of each: an unknown word meets a known one's row with odds of about one in four thousand for a million words.
 */
public final class WordTable {

    /** What {@link #row} answers for an unknown word. */
    public static final int UNKNOWN = -1;

    private static final int MULTIPLIER = 0x9E3779B1;

    private final int width;
    private final int[] fingerprints;
    private final byte[] cells;

    private WordTable(int width, int[] fingerprints, byte[] cells) {
        this.width = width;
        this.fingerprints = fingerprints;
        this.cells = cells;
    }

    /**
     * Packs words; of two with the same fingerprint one is kept.
     *
     * @param width number of cells of every row
     */
    public static WordTable of(int width, Map<String, byte[]> rows) {
        TreeMap<Integer, byte[]> sorted = new TreeMap<>();
        rows.forEach((word, row) -> sorted.put(fingerprint(word), row));
        int[] fingerprints = new int[sorted.size()];
        byte[] cells = new byte[width * sorted.size()];
        int next = 0;
        for (Map.Entry<Integer, byte[]> entry : sorted.entrySet()) {
            fingerprints[next] = entry.getKey();
            System.arraycopy(entry.getValue(), 0, cells, next++ * width, width);
        }
        return new WordTable(width, fingerprints, cells);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the input ends too early
     */
    public static WordTable read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int width = data.readInt();
        int size = data.readInt();
        byte[] bytes = new byte[size * Integer.BYTES];
        data.readFully(bytes);
        int[] fingerprints = new int[size];
        ByteBuffer.wrap(bytes).asIntBuffer().get(fingerprints);
        byte[] cells = new byte[size * width];
        data.readFully(cells);
        return new WordTable(width, fingerprints, cells);
    }

    /** Writes the table. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(width);
        data.writeInt(fingerprints.length);
        for (int fingerprint : fingerprints) {
            data.writeInt(fingerprint);
        }
        data.write(cells);
        data.flush();
    }

    /** The number of a word's row, or {@link #UNKNOWN}. */
    public int row(String word) {
        return Math.max(UNKNOWN, Arrays.binarySearch(fingerprints, fingerprint(word)));
    }

    /** A cell of a row that {@link #row} gave. */
    public byte get(int row, int column) {
        return cells[row * width + column];
    }

    private static int fingerprint(String word) {
        int hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = Integer.rotateLeft((hash ^ word.charAt(i)) * MULTIPLIER, 13);
        }
        hash = (hash ^ (hash >>> 15)) * MULTIPLIER;
        return hash ^ (hash >>> 13);
    }
}
