package org.attestnlp.preprocessing;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Emory NLP4J's English tagger, lemmatizer, recogniser and parser (Choi 2016; Choi and McCallum 2013), loaded once per
 * JVM and shared by all threads. The word embeddings, 185 of the models' 261 MB, are left out: they change no dependency
 * that a reporting frame needs, and organizations have sources of evidence of their own.
 */
final class LanguageModels {

    private static final String MODELS = "edu/emory/mathcs/nlp/models/";
    private static final String LEXICA =
            """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$sen-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$sen-brown-clusters-simplified-lowercase.xz</word_clusters>
            <named_entity_gazetteers field="word_form_simplified">%1$sen-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
            </lexica></configuration>
            """
                    .formatted("edu/emory/mathcs/nlp/lexica/");

    /** Loading is left to the first use, and the JVM's class initialisation makes it happen once. */
    private static final class Holder {
        private static final LanguageModels MODELS = new LanguageModels();
    }

    private final List<NLPComponent<NLPNode>> components;

    /** The models are independent files, so two cores load them in about half the time. */
    private LanguageModels() {
        var dependencies = CompletableFuture.supplyAsync(() -> model("en-dep.xz"));
        var names = CompletableFuture.supplyAsync(() -> model("en-ner.xz"));
        var tags = CompletableFuture.supplyAsync(() -> model("en-pos.xz"));
        var lexica = CompletableFuture.supplyAsync(LanguageModels::lexica);
        components = List.of(
                lexica.join(),
                tags.join(),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                names.join(),
                dependencies.join());
    }

    static LanguageModels english() {
        return Holder.MODELS;
    }

    /** NLP4J's lexica and models are typed by their node class only when they are read. */
    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> model(String file) {
        return (NLPComponent<NLPNode>) (NLPComponent<?>) NLPUtils.getComponent(MODELS + file);
    }

    private static NLPComponent<NLPNode> lexica() {
        return new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Tags, lemmatizes, recognises names and parses, in place.
     *
     * @param sentence the nodes of one sentence behind NLP4J's root node
     */
    void analyse(NLPNode[] sentence) {
        components.forEach(component -> component.process(sentence));
    }
}
