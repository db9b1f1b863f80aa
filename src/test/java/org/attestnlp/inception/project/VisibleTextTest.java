package org.attestnlp.inception.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.cases.SharedPipeline;
import org.attestnlp.inception.service.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** INCEpTION shows what is in sentences, and lets annotations begin and end with tokens. */
class VisibleTextTest {

    @Test
    void whatNoSegmentHoldsGetsSegments() throws Exception {
        JCas jcas = JCasFactory.createText("* * *\n It burnt.\u00a0\r\n\n– end –");
        new Sentence(jcas, 7, 16).addToIndexes();
        new Token(jcas, 7, 9).addToIndexes();
        VisibleText.cover(jcas);
        assertThat(jcas.getAnnotationIndex(Sentence.class))
                .extracting(Annotation::getCoveredText)
                .containsExactly("* * *", "It burnt.", "– end –");
        assertThat(jcas.getAnnotationIndex(Token.class))
                .extracting(Annotation::getCoveredText)
                .containsExactly("*", "*", "*", "It", "burnt.", "–", "end", "–");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allTextOfAProjectIsInSentencesAndTokens(Path seed) throws Exception {
        JCas jcas = project(seed);
        for (Class<? extends Annotation> segment : Set.of(Sentence.class, Token.class)) {
            BitSet covered = new BitSet();
            for (Annotation each : jcas.getAnnotationIndex(segment)) {
                assertThat(each.getCoveredText())
                        .isEqualTo(each.getCoveredText().strip())
                        .isNotEmpty();
                assertThat(covered.get(each.getBegin(), each.getEnd()).isEmpty())
                        .isTrue();
                covered.set(each.getBegin(), each.getEnd());
            }
            String text = jcas.getDocumentText();
            for (int at = covered.nextClearBit(0); at < text.length(); at = covered.nextClearBit(at + 1)) {
                assertThat(text.charAt(at)).matches(c -> c <= ' ' || Character.isWhitespace(c) || c == '\u00a0');
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void annotationsKeepToTokensAndSentences(Path seed) throws Exception {
        JCas jcas = project(seed);
        Set<Integer> begins = tokens(jcas).map(Token::getBegin).collect(Collectors.toSet());
        Set<Integer> ends = tokens(jcas).map(Token::getEnd).collect(Collectors.toSet());
        for (Layer layer : Layer.values()) {
            for (Annotation annotation :
                    jcas.<Annotation>getAnnotationIndex(jcas.getTypeSystem().getType(layer.typeName()))) {
                assertThat(begins).as(annotation.getCoveredText()).contains(annotation.getBegin());
                assertThat(ends).as(annotation.getCoveredText()).contains(annotation.getEnd());
                assertThat(sentences(jcas, annotation)).isPositive();
                if (layer != Layer.QUOTATION && layer != Layer.CLAIM) {
                    assertThat(sentences(jcas, annotation))
                            .as(annotation.getCoveredText())
                            .isEqualTo(1);
                }
            }
        }
    }

    static Stream<Path> seeds() throws Exception {
        try (Stream<Path> seeds = Files.list(Path.of(System.getProperty("attest.texts", "seeds")))) {
            return seeds.sorted().toList().stream();
        }
    }

    /** The document as INCEpTION reads it from the project. */
    private static JCas project(Path text) throws Exception {
        ByteArrayOutputStream xmi = new ByteArrayOutputStream();
        ProjectDocument.writeXmi(SharedPipeline.analyse(Files.readString(text)), xmi);
        JCas jcas = JCasFactory.createJCas();
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi.toByteArray()), jcas.getCas(), true);
        return jcas;
    }

    private static Stream<Token> tokens(JCas jcas) {
        return jcas.getAnnotationIndex(Token.class).stream();
    }

    private static long sentences(JCas jcas, Annotation annotation) {
        return jcas.getAnnotationIndex(Sentence.class).stream()
                .filter(sentence ->
                        sentence.getBegin() < annotation.getEnd() && annotation.getBegin() < sentence.getEnd())
                .count();
    }
}
