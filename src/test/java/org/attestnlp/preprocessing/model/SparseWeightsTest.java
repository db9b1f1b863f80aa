package org.attestnlp.preprocessing.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseWeightsTest {

    private static final int LABELS = 131;
    private static final int FEATURES = 500;

    private final Random random = new Random(11);

    @Test
    void scoresAreThoseOfTheDenseWeightsToTheLastBit() throws IOException {
        ColumnMajorVector dense = mostlyZeros();
        HashIndex index = new HashIndex(FEATURES);
        SparseWeights sparse = copy(packed(dense, index));
        for (int round = 0; round < 100; round++) {
            SparseVector features = new SparseVector();
            PackedVector.Builder same = new PackedVector.Builder(8);
            for (int i = 0; i < 40; i++) {
                int feature = random.nextInt(FEATURES);
                features.add(feature);
                same.add(hash(feature));
                same.add(hash(FEATURES + i));
            }
            float[] expected = new float[LABELS];
            float[] actual = new float[LABELS];
            dense.addScores(features, expected);
            sparse.addScores(same.build(index), actual);
            assertThat(actual).containsExactly(expected);
        }
    }

    @Test
    void featuresWithoutWeightsTakeNoPlace() {
        ColumnMajorVector dense = new ColumnMajorVector();
        dense.expand(LABELS, FEATURES);
        dense.set(7, 5, 0.5f);
        SparseWeights.Builder rows = new SparseWeights.Builder(dense);
        assertThat(rows.add(4)).isEqualTo(HashIndex.ABSENT);
        assertThat(rows.add(5)).isZero();
    }

    private static SparseWeights packed(ColumnMajorVector dense, HashIndex index) {
        SparseWeights.Builder rows = new SparseWeights.Builder(dense);
        for (int feature = 0; feature < FEATURES; feature++) {
            int row = rows.add(feature);
            if (row != HashIndex.ABSENT) {
                index.put(hash(feature), row);
            }
        }
        return rows.build();
    }

    private static long hash(int feature) {
        return KeyHash.of(1, Integer.toString(feature));
    }

    private ColumnMajorVector mostlyZeros() {
        ColumnMajorVector dense = new ColumnMajorVector();
        dense.expand(LABELS, FEATURES);
        for (int i = 0; i < LABELS * FEATURES / 10; i++) {
            dense.set(random.nextInt(LABELS), random.nextInt(FEATURES), random.nextFloat() - 0.5f);
        }
        return dense;
    }

    private static SparseWeights copy(SparseWeights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        return SparseWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
