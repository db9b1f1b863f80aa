package org.attestnlp.preprocessing;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.attestnlp.preprocessing.model.PackedModels;
import org.attestnlp.preprocessing.model.PackedModels.Part;

/**
 * Emory NLP4J's English tagger, lemmatizer, recogniser and parser (Choi 2016; Choi and McCallum 2013), each loaded once per
 * JVM, when it is first asked for, and shared by all threads. The word embeddings, 185 of the models' 261 MB, are left out:
 * they change no dependency that a reporting frame needs, and organizations have sources of evidence of their own.
 */
final class LanguageModels {

    /** In the order in which they work: the recogniser and the parser look at tags and lemmas. */
    private static final List<Part> BEFORE_LEMMAS = List.of(Part.AMBIGUITY_CLASSES, Part.CLUSTERS, Part.TAGGER);

    /** Nothing but the recogniser looks at the gazetteers, and the parser looks at no names. */
    private static final List<Part> NAMES = List.of(Part.GAZETTEERS, Part.RECOGNIZER);

    private static final Map<Part, CompletableFuture<NLPComponent<NLPNode>>> LOADED = new ConcurrentHashMap<>();

    private final List<NLPComponent<NLPNode>> components;

    /**
     * The models are independent files, so two cores load them in about half the time.
     *
     * @param loader begins to load a part
     */
    LanguageModels(Function<Part, CompletableFuture<NLPComponent<NLPNode>>> loader, boolean names) {
        List<CompletableFuture<NLPComponent<NLPNode>>> loading = new ArrayList<>();
        BEFORE_LEMMAS.forEach(part -> loading.add(loader.apply(part)));
        loading.add(CompletableFuture.completedFuture(new MorphologicalAnalyzer<>(Language.ENGLISH)));
        if (names) {
            NAMES.forEach(part -> loading.add(loader.apply(part)));
        }
        loading.add(loader.apply(Part.PARSER));
        components = loading.stream().map(CompletableFuture::join).toList();
    }

    /**
     * The models from the class path.
     *
     * @param names whether names are to be recognised; without, neither the recogniser nor its gazetteers are loaded
     * @throws java.util.concurrent.CompletionException if a model is missing or broken
     */
    static LanguageModels english(boolean names) {
        return new LanguageModels(
                part -> LOADED.computeIfAbsent(
                        part, key -> CompletableFuture.supplyAsync(() -> PackedModels.component(key))),
                names);
    }

    /**
     * Tags, lemmatizes, recognises names if asked to, and parses, in place.
     *
     * @param sentence the nodes of one sentence behind NLP4J's root node
     */
    void analyse(NLPNode[] sentence) {
        components.forEach(component -> component.process(sentence));
    }
}
