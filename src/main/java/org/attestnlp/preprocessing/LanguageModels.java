package org.attestnlp.preprocessing;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attestnlp.preprocessing.model.PackedModels;
import org.attestnlp.preprocessing.model.PackedModels.Part;

/**
 * Emory NLP4J's English tagger, lemmatizer, recogniser and parser (Choi 2016; Choi and McCallum 2013), loaded once per
 * JVM and shared by all threads. The word embeddings, 185 of the models' 261 MB, are left out: they change no dependency
 * that a reporting frame needs, and organizations have sources of evidence of their own.
 */
final class LanguageModels {

    /** Loading is left to the first use, and the JVM's class initialisation makes it happen once. */
    private static final class Holder {
        private static final LanguageModels MODELS = new LanguageModels();
    }

    private final List<NLPComponent<NLPNode>> components;

    /** The models are independent files, so two cores load them in about half the time. */
    private LanguageModels() {
        var parser = CompletableFuture.supplyAsync(() -> PackedModels.component(Part.PARSER));
        var recognizer = CompletableFuture.supplyAsync(() -> PackedModels.component(Part.RECOGNIZER));
        var tagger = CompletableFuture.supplyAsync(() -> PackedModels.component(Part.TAGGER));
        var lexica = List.of(Part.GAZETTEERS, Part.CLUSTERS, Part.AMBIGUITY_CLASSES).stream()
                .map(part -> CompletableFuture.supplyAsync(() -> PackedModels.lexica(part)))
                .toList();
        components = List.of(
                lexica.get(2).join(),
                lexica.get(1).join(),
                lexica.get(0).join(),
                tagger.join(),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                recognizer.join(),
                parser.join());
    }

    static LanguageModels english() {
        return Holder.MODELS;
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
