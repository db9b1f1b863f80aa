package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;

/** NLP4J's map from features to row numbers, read-only. */
final class PackedFeatureMap extends FeatureMap {

    private static final long serialVersionUID = 1L;

    private final transient HashIndex index;

    PackedFeatureMap(HashIndex index, int size) {
        super(size);
        this.index = index;
    }

    @Override
    public int index(int type, String value) {
        return index.get(KeyHash.of(type, value));
    }

    @Override
    public int add(int type, String value) {
        throw new UnsupportedOperationException("a packed model cannot be trained");
    }
}
