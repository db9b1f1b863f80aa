package org.attestnlp.preprocessing.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attestnlp.preprocessing.model.PackedModels.Part;
import org.attestnlp.text.CharacterMap;
import org.junit.jupiter.api.Test;

/** The packed models annotate as the published ones do. Slow, for it loads the latter. */
class PackedModelsIT {

    private static final String LEXICA =
            """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$s%2$s</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$s%3$s</word_clusters>
            <named_entity_gazetteers field="word_form_simplified">%1$s%4$s</named_entity_gazetteers>
            </lexica></configuration>
            """
                    .formatted(
                            "edu/emory/mathcs/nlp/",
                            Part.AMBIGUITY_CLASSES.original(),
                            Part.CLUSTERS.original(),
                            Part.GAZETTEERS.original());

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    @Test
    void annotationsOfTheSeedsAreThoseOfThePublishedModels() throws IOException {
        List<String> packed = annotations(List.of(
                PackedModels.lexica(Part.AMBIGUITY_CLASSES),
                PackedModels.lexica(Part.CLUSTERS),
                PackedModels.lexica(Part.GAZETTEERS),
                PackedModels.component(Part.TAGGER),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                PackedModels.component(Part.RECOGNIZER),
                PackedModels.component(Part.PARSER)));
        List<String> published = annotations(List.of(
                new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
                published(Part.TAGGER),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                published(Part.RECOGNIZER),
                published(Part.PARSER)));
        assertThat(packed).hasSizeGreaterThan(150).isEqualTo(published);
    }

    @SuppressWarnings(
            "unchecked") // NLP4J types its components by node class, which is erased when they are serialised.
    private static NLPComponent<NLPNode> published(Part part) {
        return (NLPComponent<NLPNode>)
                (NLPComponent<?>) NLPUtils.getComponent("edu/emory/mathcs/nlp/" + part.original());
    }

    private List<String> annotations(List<NLPComponent<NLPNode>> components) throws IOException {
        List<String> annotations = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                String text = CharacterMap.plain(Files.readString(seed));
                for (var sentence : tokenizer.segmentize(tokenizer.tokenize(text))) {
                    NLPNode[] nodes = nodes(
                            sentence.stream().map(token -> token.getWordForm()).toList());
                    components.forEach(component -> component.process(nodes));
                    annotations.add(Arrays.toString(nodes));
                }
            }
        }
        return annotations;
    }

    private static NLPNode[] nodes(List<String> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < words.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, words.get(i));
        }
        return nodes;
    }
}
