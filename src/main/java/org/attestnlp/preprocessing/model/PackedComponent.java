package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
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

/** A tagger, recogniser or parser: everything small as NLP4J serialises it, features and weights packed. */
final class PackedComponent {

    private PackedComponent() {}

    /** Writes a component of NLP4J and leaves it without features and weights. */
    static void write(OnlineComponent<?, ?> component, DataOutputStream out) throws IOException {
        if (component.getOptimizer().getBias() != 0) {
            throw new IllegalArgumentException("a model with a bias, which packed vectors leave out");
        }
        WeightVector weights = component.getOptimizer().getWeightVector();
        FeatureMap features = features(component.getFeatureTemplate());
        SparseWeights.Builder rows = new SparseWeights.Builder(weights.getSparseWeightVector());
        HashIndex index = index(features, rows);
        features.getIndexMaps().clear();
        component.getFeatureTemplate().clearFeatureCount();
        weights.setSparseWeightVector(new ColumnMajorVector());
        PrimitiveArrays.write(out, serialized(component));
        index.write(out);
        rows.build().write(out);
    }

    /** Reads what {@link #write} wrote, ready to decode. */
    static OnlineComponent<?, ?> read(DataInputStream in) throws IOException {
        OnlineComponent<?, ?> component = deserialized(PrimitiveArrays.readBytes(in));
        lookUpIn(HashIndex.read(in), component);
        component.getOptimizer().getWeightVector().setSparseWeightVector(SparseWeights.read(in));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static <N extends AbstractNLPNode<N>, S extends NLPState<N>> void lookUpIn(
            HashIndex index, OnlineComponent<N, S> component) {
        component.setFeatureTemplate(new PackedTemplate<>(component.getFeatureTemplate(), index));
    }

    /** Places of features' weights. The model's first row is no feature's: NLP4J skips it. */
    private static HashIndex index(FeatureMap features, SparseWeights.Builder rows) {
        HashIndex index = new HashIndex(features.size());
        for (int type = 0; type < features.getIndexMaps().size(); type++) {
            for (Object2IntMap.Entry<String> entry :
                    features.getIndexMaps().get(type).object2IntEntrySet()) {
                int row = entry.getIntValue() > 0 ? rows.add(entry.getIntValue()) : HashIndex.ABSENT;
                if (row != HashIndex.ABSENT) {
                    index.put(KeyHash.of(type, entry.getKey()), row);
                }
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
    private static FeatureMap features(FeatureTemplate<?, ?> template) {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalStateException("this NLP4J has no FeatureTemplate.feature_map", e);
        }
    }
}
