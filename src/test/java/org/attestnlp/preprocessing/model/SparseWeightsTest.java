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
        SparseWeights sparse = copy(SparseWeights.of(dense));
        for (int round = 0; round < 100; round++) {
            SparseVector features = someFeatures();
            float[] expected = new float[LABELS];
            float[] actual = new float[LABELS];
            dense.addScores(features, expected);
            sparse.addScores(features, actual);
            assertThat(actual).containsExactly(expected);
        }
    }

    @Test
    void singleWeightsCanBeRead() {
        ColumnMajorVector dense = mostlyZeros();
        SparseWeights sparse = SparseWeights.of(dense);
        for (int i = 0; i < 1_000; i++) {
            int label = random.nextInt(LABELS);
            int feature = random.nextInt(FEATURES);
            assertThat(sparse.get(label, feature)).isEqualTo(dense.get(label, feature));
        }
    }

    private ColumnMajorVector mostlyZeros() {
        ColumnMajorVector dense = new ColumnMajorVector();
        dense.expand(LABELS, FEATURES);
        for (int i = 0; i < LABELS * FEATURES / 10; i++) {
            dense.set(random.nextInt(LABELS), random.nextInt(FEATURES), random.nextFloat() - 0.5f);
        }
        return dense;
    }

    /** Some features lie behind the model's own: what training has not seen scores nothing. */
    private SparseVector someFeatures() {
        SparseVector features = new SparseVector();
        for (int i = 0; i < 40; i++) {
            features.add(random.nextInt(FEATURES + 20), random.nextInt(4) == 0 ? 0.5f : 1);
        }
        return features;
    }

    private static SparseWeights copy(SparseWeights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        return SparseWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
