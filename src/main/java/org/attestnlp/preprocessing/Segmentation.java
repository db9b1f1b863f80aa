package org.attestnlp.preprocessing;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.Blocks;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cas.Tokens;
import org.attestnlp.text.Block;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Span;

/** Completes the sentences and tokens of a CAS; those that are there stay as they are. */
final class Segmentation {

    private final JCas jcas;
    private final Segmenter segmenter;

    Segmentation(JCas jcas, Segmenter segmenter) {
        this.jcas = jcas;
        this.segmenter = segmenter;
    }

    void complete() {
        boolean hasSentences = jcas.getAnnotationIndex(Sentence.class).size() > 0;
        boolean hasTokens = jcas.getAnnotationIndex(Token.class).size() > 0;
        if (!hasSentences && !hasTokens) {
            Blocks.read(jcas).forEach(this::addSentencesAndTokens);
        } else if (!hasTokens) {
            jcas.getAnnotationIndex(Sentence.class).select().asList().forEach(this::addTokens);
        } else if (!hasSentences) {
            Tokens tokens = new Tokens(jcas);
            Blocks.read(jcas).forEach(block -> addSentences(block, tokens));
        }
    }

    private void addSentencesAndTokens(Block block) {
        for (List<Span> words : segmenter.sentences(jcas.getDocumentText(), block.span(), isOneSentence(block))) {
            words.forEach(this::addToken);
            addSentence(words);
        }
    }

    private void addTokens(Sentence sentence) {
        segmenter
                .sentences(jcas.getDocumentText(), CasDocument.span(sentence), true)
                .forEach(words -> words.forEach(this::addToken));
    }

    private void addSentences(Block block, Tokens all) {
        List<Span> tokens =
                all.inside(block.span()).stream().map(CasDocument::span).toList();
        if (isOneSentence(block)) {
            addSentence(tokens);
        } else {
            segmenter.sentences(jcas.getDocumentText(), tokens).forEach(this::addSentence);
        }
    }

    /** A headline has no sentence breaks inside, and what is not prose is not worth breaking. */
    private static boolean isOneSentence(Block block) {
        return !block.kind().isProse() && block.kind() != BlockKind.NOTICE;
    }

    private void addToken(Span span) {
        new Token(jcas, span.begin(), span.end()).addToIndexes();
    }

    private void addSentence(List<Span> words) {
        if (!words.isEmpty()) {
            Span last = words.get(words.size() - 1);
            new Sentence(jcas, words.get(0).begin(), last.end()).addToIndexes();
        }
    }
}
