package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Packs the models of the pinned {@code nlp4j-english} when the project is built: {@code ModelPacker FOLDER}. */
public final class ModelPacker {

    private static final String ARTIFACT = "edu/emory/mathcs/nlp/";

    private final Path folder;

    private ModelPacker(Path folder) {
        this.folder = folder;
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    /**
     * Writes what is missing in the folder; a file of the same format was packed by an earlier build.
     *
     * @throws IOException if a model cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        ModelPacker packer = new ModelPacker(Path.of(arguments[0]));
        Files.createDirectories(packer.folder);
        for (PackedModels.Part part : PackedModels.Part.values()) {
            packer.pack(part);
        }
    }

    private void pack(PackedModels.Part part) throws IOException {
        switch (part) {
            case TAGGER, RECOGNIZER, PARSER -> write(part, out -> PackedComponent.write(component(part), out));
            case AMBIGUITY_CLASSES, CLUSTERS ->
                write(part, out -> PackedLexicon.of(hashed(lexicon(part))).write(out));
            case GAZETTEERS ->
                write(part, out -> PackedLexicon.of(PackedGazetteer.hashed(lexicon(part)))
                        .write(out));
        }
    }

    private void write(PackedModels.Part part, Content content) throws IOException {
        Path target = folder.resolve(part.file());
        if (Files.exists(target) && isCurrent(target)) {
            return;
        }
        Path unfinished = folder.resolve(part.file() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            out.writeInt(PackedModels.FORMAT);
            content.write(out);
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isCurrent(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == PackedModels.FORMAT;
        }
    }

    private static OnlineComponent<?, ?> component(PackedModels.Part part) {
        return (OnlineComponent<?, ?>) NLPUtils.getComponent(ARTIFACT + part.original());
    }

    private static Map<Long, Collection<String>> hashed(Map<String, ? extends Collection<String>> lexicon) {
        Map<Long, Collection<String>> hashed = new HashMap<>();
        lexicon.forEach((word, labels) -> {
            if (hashed.put(KeyHash.of(0, word), labels) != null) {
                throw new IllegalStateException("two words share a hash; change KeyHash");
            }
        });
        return hashed;
    }

    /** The artifact's files say nothing about their types. */
    @SuppressWarnings("unchecked")
    private static <T> T lexicon(PackedModels.Part part) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ARTIFACT + part.original())) {
            return (T) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(part.original() + " does not fit this NLP4J", e);
        }
    }
}
