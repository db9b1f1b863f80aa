package org.attestnlp.preprocessing.model;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attestnlp.preprocessing.model.PackedModels.Part;
import org.attestnlp.text.CharacterMap;

/** NLP4J with the packed models beside NLP4J with the published ones, which take half a minute and 2 GB to load. */
final class ModelComparison {

    private static final String ARTIFACT = "edu/emory/mathcs/nlp/";

    private static final String LEXICA =
            """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$s%2$s</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$s%3$s</word_clusters>
            <named_entity_gazetteers field="word_form_simplified">%1$s%4$s</named_entity_gazetteers>
            </lexica></configuration>
            """
                    .formatted(
                            ARTIFACT,
                            Part.AMBIGUITY_CLASSES.original(),
                            Part.CLUSTERS.original(),
                            Part.GAZETTEERS.original());

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    private final List<NLPComponent<NLPNode>> packed = List.of(
            PackedModels.component(Part.AMBIGUITY_CLASSES),
            PackedModels.component(Part.CLUSTERS),
            PackedModels.component(Part.GAZETTEERS),
            PackedModels.component(Part.TAGGER),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            PackedModels.component(Part.RECOGNIZER),
            PackedModels.component(Part.PARSER));

    private final List<NLPComponent<NLPNode>> published = List.of(
            new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
            published(Part.TAGGER),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            published(Part.RECOGNIZER),
            published(Part.PARSER));

    /** A sentence as both annotate it, in NLP4J's lines: word, lemma, tag, second tag, head, relation, name. */
    record Annotated(String byPacked, String byPublished) {

        boolean differs() {
            return !byPacked.equals(byPublished);
        }
    }

    List<Annotated> annotate(String text) {
        List<Annotated> sentences = new ArrayList<>();
        for (List<Token> tokens : tokenizer.segmentize(tokenizer.tokenize(CharacterMap.plain(text)))) {
            sentences.add(new Annotated(annotation(tokens, packed), annotation(tokens, published)));
        }
        return sentences;
    }

    private static String annotation(List<Token> tokens, List<NLPComponent<NLPNode>> components) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 0; i < tokens.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, tokens.get(i).getWordForm());
        }
        components.forEach(component -> component.process(nodes));
        return Arrays.toString(nodes);
    }

    @SuppressWarnings(
            "unchecked") // NLP4J types its components by node class, which is erased when they are serialised.
    private static NLPComponent<NLPNode> published(Part part) {
        return (NLPComponent<NLPNode>) (NLPComponent<?>) NLPUtils.getComponent(ARTIFACT + part.original());
    }
}
