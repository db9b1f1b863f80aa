package org.attestnlp.preprocessing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashIndexTest {

    @Test
    void answersAsAMapDoesAlsoAfterReadingBack() throws IOException {
        Random random = new Random(7);
        Map<Long, Integer> expected = new HashMap<>();
        while (expected.size() < 10_000) {
            expected.put(random.nextLong(), random.nextInt(1_000));
        }
        HashIndex index = new HashIndex(expected.size());
        expected.forEach(index::put);
        HashIndex copy = copy(index);
        for (long key : expected.keySet()) {
            assertThat(copy.get(key)).isEqualTo(expected.get(key));
            assertThat(copy.get(~key)).isEqualTo(expected.getOrDefault(~key, HashIndex.ABSENT));
        }
    }

    @Test
    void keysInOneSlotDoNotHideEachOther() {
        HashIndex index = new HashIndex(3);
        index.put(8, 0);
        index.put(16, 2);
        index.put(24, 3);
        assertThat(new int[] {index.get(8), index.get(16), index.get(24), index.get(32)})
                .containsExactly(0, 2, 3, HashIndex.ABSENT);
    }

    @Test
    void keysOfOneHashAreRefused() {
        HashIndex index = new HashIndex(2);
        index.put(5, 1);
        assertThatThrownBy(() -> index.put(5, 2)).hasMessageContaining("two keys share the hash 5");
    }

    @Test
    void emptyIndexKnowsNothing() throws IOException {
        assertThat(copy(new HashIndex(0)).get(0)).isEqualTo(HashIndex.ABSENT);
    }

    private static HashIndex copy(HashIndex index) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes));
        return HashIndex.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
