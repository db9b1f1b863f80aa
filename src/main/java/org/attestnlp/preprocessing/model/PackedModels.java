package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** Loads the packed models from the class path. */
public final class PackedModels {

    /** The files, and what they are packed from. */
    public enum Part {
        /** Parts of speech. */
        TAGGER("models/en-pos.xz"),
        /** Named entities. */
        RECOGNIZER("models/en-ner.xz"),
        /** Dependencies. */
        PARSER("models/en-dep.xz"),
        /** The tags that a word can have. */
        AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
        /** Brown clusters. */
        CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz"),
        /** Names of persons, places and organizations. */
        GAZETTEERS("lexica/en-named-entity-gazetteers-simplified.xz");

        private final String original;

        Part(String original) {
            this.original = original;
        }

        String original() {
            return original;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".packed";
        }
    }

    /** What every file begins with; to be raised when anything that packs is changed. */
    static final int FORMAT = 0xA77E_0002;

    private PackedModels() {}

    /**
     * The tagger, recogniser or parser, or the lexica of one kind as NLP4J's component that looks them up.
     *
     * @throws UncheckedIOException if it is missing or broken
     */
    public static NLPComponent<NLPNode> component(Part part) {
        return switch (part) {
            case TAGGER, RECOGNIZER, PARSER -> model(part);
            case AMBIGUITY_CLASSES, CLUSTERS, GAZETTEERS -> lexica(part);
        };
    }

    @SuppressWarnings(
            "unchecked") // NLP4J types its components by node class, which is erased when they are serialised.
    private static NLPComponent<NLPNode> model(Part part) {
        return (NLPComponent<NLPNode>) load(part, PackedComponent::read);
    }

    private static NLPComponent<NLPNode> lexica(Part part) {
        PackedLexicon lexicon = load(part, PackedLexicon::read);
        GlobalLexica<NLPNode> lexica = new NoLexica();
        switch (part) {
            case AMBIGUITY_CLASSES ->
                lexica.setAmbiguityClasses(new GlobalLexicon<>(
                        new LexiconMap<>(lexicon, labels -> labels), Field.word_form_simplified_lowercase, null));
            case CLUSTERS ->
                lexica.setWordClusters(
                        new GlobalLexicon<>(clusters(lexicon), Field.word_form_simplified_lowercase, null));
            case GAZETTEERS ->
                lexica.setNamedEntityGazetteers(
                        new GlobalLexicon<>(new PackedGazetteer(lexicon), Field.word_form_simplified, null));
            default -> throw new IllegalArgumentException(part + " is no lexicon");
        }
        return lexica;
    }

    private static Map<String, Set<String>> clusters(PackedLexicon lexicon) {
        return new LexiconMap<>(lexicon, PackedModels::orderedSet);
    }

    private static Set<String> orderedSet(List<String> labels) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(labels));
    }

    /** NLP4J's constructor wants a configuration from which to load files; a null lexicon is skipped. */
    private static final class NoLexica extends GlobalLexica<NLPNode> {
        NoLexica() {
            super(emptyConfiguration());
        }

        private static Element emptyConfiguration() {
            try {
                var document = DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .newDocument();
                return document.createElement("configuration");
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> T load(Part part, Reader<T> reader) {
        try (InputStream in = PackedModels.class.getResourceAsStream(part.file())) {
            if (in == null) {
                throw new IOException(
                        part.file() + " is not on the class path; build Attest with Maven, which packs it");
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
            if (data.readInt() != FORMAT) {
                throw new IOException(part.file() + " was packed by another Attest; build it anew with Maven");
            }
            return reader.read(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
