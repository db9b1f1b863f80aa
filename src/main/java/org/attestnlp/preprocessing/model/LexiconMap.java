package org.attestnlp.preprocessing.model;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A packed lexicon as the map that NLP4J asks for. It can be looked up in, not listed: the words themselves are not kept. */
final class LexiconMap<V> extends AbstractMap<String, V> {

    private final PackedLexicon lexicon;
    private final List<V> values;

    LexiconMap(PackedLexicon lexicon, Function<List<String>, V> value) {
        this.lexicon = lexicon;
        this.values = lexicon.values().stream().map(value).toList();
    }

    @Override
    public V get(Object key) {
        int number = key instanceof String word ? lexicon.number(KeyHash.of(0, word)) : HashIndex.ABSENT;
        return number == HashIndex.ABSENT ? null : values.get(number);
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("a packed lexicon keeps no words");
    }
}
