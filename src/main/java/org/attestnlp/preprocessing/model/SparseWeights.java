package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear model, a sparse row of labels for each feature. Scores are summed feature by feature as NLP4J does
 * it; the zeros left out change no sum, so that scores stay the same to the last bit.
 *
 * <p>All rows lie in one array, each in one piece: the number of labels and the labels, four to an element, then their weights
 * as bits of {@code float}. A row is known by the place where it begins.
 */
final class SparseWeights extends MajorVector {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LABELS = 255;

    private final transient int[] rows;

    private SparseWeights(int labelSize, int featureSize, int[] rows) {
        setSizes(labelSize, featureSize);
        this.rows = rows;
    }

    /** Packs rows one behind the other. */
    static final class Builder {

        private final MajorVector dense;
        private int[] rows = new int[1 << 16];
        private int end;

        /**
         * @param dense the weights to pack
         * @throws IllegalArgumentException if there are more labels than a byte can number
         */
        Builder(MajorVector dense) {
            if (dense.getLabelSize() > MOST_LABELS) {
                throw new IllegalArgumentException(dense.getLabelSize() + " labels; a byte numbers " + MOST_LABELS);
            }
            this.dense = dense;
        }

        /** Packs the weights of a feature and tells where its row begins; {@link HashIndex#ABSENT} if all are zero. */
        int add(int feature) {
            int[] labels = nonZero(feature);
            if (labels.length == 0) {
                return HashIndex.ABSENT;
            }
            int row = end;
            int weights = row + labelElements(labels.length);
            end = weights + labels.length;
            if (end > rows.length) {
                rows = Arrays.copyOf(rows, end * 2);
            }
            setByte(row, 0, labels.length);
            for (int i = 0; i < labels.length; i++) {
                setByte(row, i + 1, labels[i]);
                rows[weights + i] = Float.floatToRawIntBits(dense.get(labels[i], feature));
            }
            return row;
        }

        private int[] nonZero(int feature) {
            int[] labels = new int[dense.getLabelSize()];
            int count = 0;
            for (int label = 0; label < labels.length; label++) {
                if (dense.get(label, feature) != 0) {
                    labels[count++] = label;
                }
            }
            return Arrays.copyOf(labels, count);
        }

        private void setByte(int row, int position, int value) {
            rows[row + position / Integer.BYTES] |= value << position % Integer.BYTES * Byte.SIZE;
        }

        SparseWeights build() {
            return new SparseWeights(dense.getLabelSize(), dense.getFeatureSize(), Arrays.copyOf(rows, end));
        }
    }

    private static int labelElements(int labels) {
        return labels / Integer.BYTES + 1;
    }

    static SparseWeights read(DataInputStream in) throws IOException {
        return new SparseWeights(in.readInt(), in.readInt(), PrimitiveArrays.readInts(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(getLabelSize());
        out.writeInt(getFeatureSize());
        PrimitiveArrays.write(out, rows);
    }

    /** Fetches the beginnings of all rows first: these loads do not depend on each other, so that the waits for memory overlap. */
    @Override
    public void addScores(SparseVector features, float[] scores) {
        PackedVector found = (PackedVector) features;
        int[] beginnings = new int[found.size()];
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] = rows[found.row(i)];
        }
        for (int i = 0; i < beginnings.length; i++) {
            addScores(found.row(i), beginnings[i], scores);
        }
    }

    private void addScores(int row, int beginning, float[] scores) {
        int labels = beginning;
        int count = labels & 0xFF;
        int weights = row + labelElements(count);
        for (int i = 1; i <= count; i++) {
            labels = i % Integer.BYTES == 0 ? rows[row + i / Integer.BYTES] : labels >>> Byte.SIZE;
            scores[labels & 0xFF] += Float.intBitsToFloat(rows[weights + i - 1]);
        }
    }

    @Override
    public void addScores(float[] dense, float[] scores) {
        throw unsupported();
    }

    @Override
    public boolean expand(int sparse, int dense, WeightGenerator generator) {
        throw unsupported();
    }

    @Override
    protected void setRowSize(int size) {
        feature_size = size;
    }

    @Override
    protected void setColumnSize(int size) {
        label_size = size;
    }

    @Override
    public int indexOf(int label, int feature) {
        throw unsupported();
    }

    @Override
    protected MajorVector createInstance() {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("a packed model only scores sparse features");
    }
}
