package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * NLP4J's feature templates, read-only. Each value that templates look at is fetched and hashed once for a decision, and
 * templates that join values join their hashes. Features come in NLP4J's order: sets first, then templates.
 */
final class PackedTemplate<N extends AbstractNLPNode<N>, S extends NLPState<N>> extends FeatureTemplate<N, S> {

    private static final long serialVersionUID = 1L;
    private static final char SEPARATOR = '_';

    private final transient HashIndex index;
    private final transient FeatureItem[] sets;
    private final transient FeatureItem[] values;
    private final transient int[][] joined;

    PackedTemplate(FeatureTemplate<N, S> template, HashIndex index) {
        super(null, new HyperParameter());
        this.index = index;
        this.sets = template.getSetFeatureList().toArray(FeatureItem[]::new);
        Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
        Map<Integer, FeatureItem> distinct = new LinkedHashMap<>();
        this.joined = new int[template.getFeatureList().size()][];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = Arrays.stream(template.getFeatureList().get(i))
                    .mapToInt(item -> {
                        int number = numbers.computeIfAbsent(identity(item), key -> numbers.size());
                        distinct.putIfAbsent(number, item);
                        return number;
                    })
                    .toArray();
        }
        this.values = distinct.values().toArray(FeatureItem[]::new);
    }

    private static List<Object> identity(FeatureItem item) {
        return Arrays.asList(item.source, item.relation, item.window, item.field, item.attribute);
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        PackedVector.Builder features = new PackedVector.Builder(joined.length + 8 * sets.length);
        addSets(state, features);
        addTemplates(state, features);
        return new FeatureVector(features.build(index), null);
    }

    private void addSets(S state, PackedVector.Builder features) {
        for (int type = 0; type < sets.length; type++) {
            Collection<String> elements = getFeatures(state, sets[type]);
            if (elements != null) {
                for (String element : elements) {
                    features.add(KeyHash.of(type, element));
                }
            }
        }
    }

    private void addTemplates(S state, PackedVector.Builder features) {
        String[] texts = new String[values.length];
        long[] hashes = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = getFeature(state, values[i]);
            hashes[i] = texts[i] == null ? 0 : KeyHash.text(texts[i]);
        }
        for (int i = 0; i < joined.length; i++) {
            int[] parts = joined[i];
            boolean complete = texts[parts[0]] != null;
            long hash = hashes[parts[0]];
            for (int j = 1; complete && j < parts.length; j++) {
                String next = texts[parts[j]];
                complete = next != null;
                hash = complete ? KeyHash.join(KeyHash.append(hash, SEPARATOR), hashes[parts[j]], next.length()) : hash;
            }
            if (complete) {
                features.add(KeyHash.of(sets.length + i, hash));
            }
        }
    }
}
