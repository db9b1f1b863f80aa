package org.attestnlp.cas;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.linguistics.Document;
import org.attestnlp.text.Span;

/** Reads DKPro's annotations, whoever made them, into the views that the finders work on. */
public final class CasDocument {

    private CasDocument() {}

    /** The document as it stands in the CAS now. Missing layers are no error: words without tags, lemmas or heads. */
    public static Document read(JCas jcas) {
        String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
        Document.Builder builder = Document.builder(text, Blocks.read(jcas));
        Map<Token, Dependency> heads = new HashMap<>();
        for (Dependency dependency : jcas.getAnnotationIndex(Dependency.class)) {
            heads.putIfAbsent(dependency.getDependent(), dependency);
        }
        Tokens tokens = new Tokens(jcas);
        for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
            addSentence(builder, span(sentence), tokens.inside(span(sentence)), heads);
        }
        for (NamedEntity name : jcas.getAnnotationIndex(NamedEntity.class)) {
            builder.name(span(name), name.getValue() == null ? "" : name.getValue());
        }
        return builder.build();
    }

    /** The span of an annotation. */
    public static Span span(Annotation annotation) {
        return new Span(annotation.getBegin(), annotation.getEnd());
    }

    private static void addSentence(
            Document.Builder builder, Span sentence, List<Token> tokens, Map<Token, Dependency> heads) {
        builder.sentence(sentence);
        Map<Token, Integer> positions = new LinkedHashMap<>();
        for (Token token : tokens) {
            positions.put(token, positions.size());
            builder.word(span(token), lemma(token), tag(token));
        }
        positions.forEach((token, position) -> {
            Dependency dependency = heads.get(token);
            Integer head = dependency == null ? null : positions.get(dependency.getGovernor());
            if (head != null && dependency.getGovernor() != token) {
                builder.dependency(position, head, dependency.getDependencyType());
            }
        });
    }

    private static String lemma(Token token) {
        boolean hasLemma = token.getLemma() != null && token.getLemma().getValue() != null;
        String lemma = hasLemma ? token.getLemma().getValue() : token.getCoveredText();
        return lemma.toLowerCase(Locale.ROOT);
    }

    private static String tag(Token token) {
        boolean hasTag = token.getPos() != null && token.getPos().getPosValue() != null;
        return hasTag ? token.getPos().getPosValue() : "";
    }
}
