package org.attestnlp.preprocessing.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedGazetteerTest {

    private static final String[] WORDS = {"Red", "Cross", "United", "Nations", "of", "the", "Army"};

    private final Random random = new Random(3);

    @Test
    void findsWhatTheTreeFinds() {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        for (int i = 0; i < 60; i++) {
            tree.set(
                    words(1 + random.nextInt(4)),
                    random.nextBoolean() ? Set.of("ORG") : Set.of("LOC", "PER"),
                    word -> word);
        }
        PackedGazetteer packed = new PackedGazetteer(PackedLexicon.of(PackedGazetteer.hashed(tree)));
        for (int i = 0; i < 1_000; i++) {
            String[] text = words(1 + random.nextInt(12));
            assertThat(found(packed, text)).isEqualTo(found(tree, text));
        }
    }

    private String[] words(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .toArray(String[]::new);
    }

    private static List<String> found(PrefixTree<String, Set<String>> tree, String[] text) {
        List<ObjectIntIntTriple<Set<String>>> names = tree.getAll(text, 0, Function.identity(), false, false);
        return names.stream()
                .map(name -> name.o.stream().sorted().toList() + ":" + name.i1 + "-" + name.i2)
                .toList();
    }
}
