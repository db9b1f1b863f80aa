package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.util.List;

/** A tagger, recogniser or parser: everything small as NLP4J serialises it, features and weights packed. */
final class PackedComponent {

    private PackedComponent() {}

    /** Writes a component of NLP4J and leaves it without features and weights. */
    static void write(OnlineComponent<?, ?> component, DataOutputStream out) throws IOException {
        WeightVector weights = component.getOptimizer().getWeightVector();
        FeatureMap features = (FeatureMap) get(component.getFeatureTemplate(), "feature_map");
        HashIndex index = index(features.getIndexMaps());
        SparseWeights sparse = SparseWeights.of(weights.getSparseWeightVector());
        int size = features.size();
        set(component.getFeatureTemplate(), "feature_map", new FeatureMap());
        component.getFeatureTemplate().clearFeatureCount();
        weights.setSparseWeightVector(new ColumnMajorVector());
        PrimitiveArrays.write(out, serialized(component));
        out.writeInt(size);
        index.write(out);
        sparse.write(out);
    }

    /** Reads what {@link #write} wrote, ready to decode. */
    static OnlineComponent<?, ?> read(DataInputStream in) throws IOException {
        OnlineComponent<?, ?> component = deserialized(PrimitiveArrays.readBytes(in));
        int size = in.readInt();
        set(component.getFeatureTemplate(), "feature_map", new PackedFeatureMap(HashIndex.read(in), size));
        component.getOptimizer().getWeightVector().setSparseWeightVector(SparseWeights.read(in));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static HashIndex index(List<Object2IntMap<String>> maps) {
        HashIndex index =
                new HashIndex(maps.stream().mapToInt(Object2IntMap::size).sum());
        for (int type = 0; type < maps.size(); type++) {
            for (Object2IntMap.Entry<String> entry : maps.get(type).object2IntEntrySet()) {
                index.put(KeyHash.of(type, entry.getKey()), entry.getIntValue());
            }
        }
        return index;
    }

    private static byte[] serialized(OnlineComponent<?, ?> component) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(component);
        }
        return bytes.toByteArray();
    }

    private static OnlineComponent<?, ?> deserialized(byte[] bytes) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (OnlineComponent<?, ?>) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the model was packed with another NLP4J", e);
        }
    }

    /** NLP4J has no accessor for this one field. */
    private static Object get(FeatureTemplate<?, ?> template, String field) {
        try {
            return accessible(field).get(template);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(FeatureTemplate<?, ?> template, String field, Object value) {
        try {
            accessible(field).set(template, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field accessible(String name) {
        try {
            Field field = FeatureTemplate.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this NLP4J has no FeatureTemplate." + name, e);
        }
    }
}
