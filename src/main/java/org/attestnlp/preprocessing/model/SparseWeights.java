package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a linear model, a sparse row of labels for each feature. Scores are summed feature by feature as NLP4J does
 * it; the zeros left out change no sum, so that scores stay the same to the last bit.
 */
final class SparseWeights extends MajorVector {

    private static final long serialVersionUID = 1L;

    private final transient int[] rows;
    private final transient byte[] labels;
    private final transient float[] values;

    private SparseWeights(int labelSize, int[] rows, byte[] labels, float[] values) {
        setSizes(labelSize, rows.length - 1);
        this.rows = rows;
        this.labels = labels;
        this.values = values;
    }

    /**
     * Packs dense weights.
     *
     * @throws IllegalArgumentException if there are more labels than a byte can number
     */
    static SparseWeights of(MajorVector dense) {
        if (dense.getLabelSize() > 256) {
            throw new IllegalArgumentException(dense.getLabelSize() + " labels; a byte numbers 256");
        }
        int nonZero = dense.countNonZeroWeights();
        int[] rows = new int[dense.getFeatureSize() + 1];
        byte[] labels = new byte[nonZero];
        float[] values = new float[nonZero];
        int next = 0;
        for (int feature = 0; feature < dense.getFeatureSize(); feature++) {
            for (int label = 0; label < dense.getLabelSize(); label++) {
                float value = dense.get(label, feature);
                if (value != 0) {
                    labels[next] = (byte) label;
                    values[next++] = value;
                }
            }
            rows[feature + 1] = next;
        }
        return new SparseWeights(dense.getLabelSize(), rows, labels, values);
    }

    static SparseWeights read(DataInputStream in) throws IOException {
        return new SparseWeights(
                in.readInt(),
                PrimitiveArrays.readInts(in),
                PrimitiveArrays.readBytes(in),
                PrimitiveArrays.readFloats(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(getLabelSize());
        PrimitiveArrays.write(out, rows);
        PrimitiveArrays.write(out, labels);
        PrimitiveArrays.write(out, values);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem feature : features.getVector()) {
            int row = feature.getIndex();
            if (row < rows.length - 1) {
                for (int i = rows[row]; i < rows[row + 1]; i++) {
                    scores[labels[i] & 0xFF] += values[i] * feature.getValue();
                }
            }
        }
    }

    @Override
    public float get(int label, int feature) {
        for (int i = rows[feature]; i < rows[feature + 1]; i++) {
            if ((labels[i] & 0xFF) == label) {
                return values[i];
            }
        }
        return 0;
    }

    @Override
    public int countNonZeroWeights() {
        return values.length;
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
