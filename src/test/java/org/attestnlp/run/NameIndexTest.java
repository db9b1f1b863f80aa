package org.attestnlp.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameIndexTest {

    private static final int MANY = 100_000;

    private final NameIndex index = new NameIndex();

    @Test
    void knowsTheNumberOfEachOfManyNames() {
        for (int i = 0; i < MANY; i++) {
            assertThat(index.put("news/%d.txt".formatted(i), i)).isEqualTo(NameIndex.NONE);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(index.get("news/%d.txt".formatted(i))).isEqualTo(i);
            assertThat(index.get("other/%d.txt".formatted(i))).isEqualTo(NameIndex.NONE);
        }
    }

    @Test
    void laterNumberReplacesTheEarlier() {
        index.put("a", 1);
        assertThat(index.put("a", 2)).isEqualTo(1);
        assertThat(index.get("a")).isEqualTo(2);
    }
}
