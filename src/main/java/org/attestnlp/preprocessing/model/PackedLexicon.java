package org.attestnlp.preprocessing.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words with a few labels each, as NLP4J's lexica have them. Few different sets of labels serve all words. */
final class PackedLexicon {

    private final HashIndex index;
    private final List<List<String>> values;

    private PackedLexicon(HashIndex index, List<List<String>> values) {
        this.index = index;
        this.values = values;
    }

    /** Packs a lexicon whose keys are hashed already; the labels keep their order. */
    static PackedLexicon of(Map<Long, ? extends Collection<String>> entries) {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        HashIndex index = new HashIndex(entries.size());
        entries.forEach((hash, labels) -> {
            List<String> value = List.copyOf(labels);
            Integer number = numbers.computeIfAbsent(value, key -> numbers.size());
            index.put(hash, number);
        });
        return new PackedLexicon(index, List.copyOf(numbers.keySet()));
    }

    static PackedLexicon read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<List<String>> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String[] labels = new String[in.readInt()];
            for (int j = 0; j < labels.length; j++) {
                labels[j] = in.readUTF().intern();
            }
            values.add(List.of(labels));
        }
        return new PackedLexicon(HashIndex.read(in), values);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (List<String> labels : values) {
            out.writeInt(labels.size());
            for (String label : labels) {
                out.writeUTF(label);
            }
        }
        index.write(out);
    }

    /** Number of the labels of a key among {@link #values()}; {@link HashIndex#ABSENT} for an unknown key. */
    int number(long hash) {
        return index.get(hash);
    }

    List<List<String>> values() {
        return values;
    }
}
