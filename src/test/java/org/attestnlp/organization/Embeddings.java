package org.attestnlp.organization;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attestnlp.preprocessing.model.WordTablePacker;

/** The embeddings of the words that play roles for candidates, one after the other in one vector. */
final class Embeddings {

    private static final int SIZE = 50;

    /** The last number of a role's part is 1 where the word is unknown. */
    static final int PART = SIZE + 1;

    private final Map<String, float[]> vectors = new HashMap<>();

    Embeddings(Set<String> words) throws IOException {
        Map<String, float[]> all = WordTablePacker.embeddings();
        for (String word : words) {
            float[] vector = all.get(WordMeanings.form(word));
            if (vector != null) {
                vectors.put(word, WordTablePacker.normal(vector));
            }
        }
    }

    float[] of(Map<WordRole, String> words) {
        float[] joined = new float[PART * WordRole.values().length];
        words.forEach((role, word) -> {
            float[] vector = vectors.get(word);
            int from = role.ordinal() * PART;
            if (vector == null) {
                joined[from + SIZE] = 1;
            } else {
                System.arraycopy(vector, 0, joined, from, SIZE);
            }
        });
        return joined;
    }
}
