package org.attestnlp.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS_PROPN;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;

class ParserAnnotatorTest {

    @Test
    void headlineDoesNotRunIntoTheText() throws UIMAException {
        JCas jcas = analysed("Rebels take border town\n\nRebels took the town on Monday. Nobody was hurt.");
        assertThat(texts(jcas, Sentence.class))
                .containsExactly("Rebels take border town", "Rebels took the town on Monday.", "Nobody was hurt.");
    }

    @Test
    void wordsKeepTheirPlaceUnderCurlyMarks() throws UIMAException {
        JCas jcas = analysed("“Russia’s army can’t stay,” she said.");
        assertThat(texts(jcas, Token.class))
                .containsExactly("“", "Russia", "’s", "army", "ca", "n’t", "stay", ",", "”", "she", "said", ".");
    }

    @Test
    void charactersOutsideTheBasicPlaneCountTwice() throws UIMAException {
        JCas jcas = analysed("😀😀 The army left Aleppo on Monday.");
        assertThat(texts(jcas, Token.class)).contains("army", "Aleppo").endsWith("Monday", ".");
    }

    @Test
    void everyWordIsTaggedLemmatizedAndHung() throws UIMAException {
        JCas jcas = analysed("The ministry said two soldiers died.");
        int words = JCasUtil.select(jcas, Token.class).size();
        assertThat(JCasUtil.select(jcas, POS.class)).hasSize(words);
        assertThat(JCasUtil.select(jcas, Dependency.class)).hasSize(words);
        assertThat(JCasUtil.select(jcas, Lemma.class))
                .extracting(Lemma::getValue)
                .contains("ministry", "say", "soldier", "die");
    }

    @Test
    void coarseTagsAreThoseOfDkpro() throws UIMAException {
        JCas jcas = analysed("Bashir left Khartoum.");
        assertThat(texts(jcas, POS_PROPN.class)).containsExactly("Bashir", "Khartoum");
    }

    @Test
    void namesCarryTheirKind() throws UIMAException {
        JCas jcas = analysed("Angela Merkel met officials in Berlin on Monday.");
        assertThat(JCasUtil.select(jcas, NamedEntity.class))
                .extracting(name -> name.getValue() + ":" + name.getCoveredText())
                .contains("PERSON:Angela Merkel", "GPE:Berlin");
    }

    @Test
    void threadsDoNotChangeTheResult() throws Exception {
        String text = "Angela Merkel met officials in Berlin. The ministry said two soldiers died.\n\n".repeat(100);
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        XmiCasSerializer.serialize(analysed(text).getCas(), one);
        AnalysisEngine engine =
                AnalysisEngineFactory.createEngine(ParserAnnotator.class, ParserAnnotator.PARAM_THREADS, 4);
        JCas jcas = JCasFactory.createText(text, "en");
        AnalysisEngineFactory.createEngine(LayoutAnnotator.class).process(jcas);
        engine.process(jcas);
        engine.destroy();
        ByteArrayOutputStream four = new ByteArrayOutputStream();
        XmiCasSerializer.serialize(jcas.getCas(), four);
        assertThat(four.toString(StandardCharsets.UTF_8)).isEqualTo(one.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tokensAndSentencesOfAnotherPipelineAreUsedAsTheyAre() throws UIMAException {
        JCas jcas = JCasFactory.createText("Russia’s army left.", "en");
        new Sentence(jcas, 0, 19).addToIndexes();
        for (int[] token : new int[][] {{0, 8}, {9, 13}, {14, 18}, {18, 19}}) {
            new Token(jcas, token[0], token[1]).addToIndexes();
        }
        analyse(jcas);
        assertThat(texts(jcas, Token.class)).containsExactly("Russia’s", "army", "left", ".");
        assertThat(texts(jcas, Sentence.class)).hasSize(1);
        assertThat(JCasUtil.select(jcas, POS.class)).hasSize(4);
    }

    @Test
    void sentencesOfAnotherPipelineGetTokens() throws UIMAException {
        JCas jcas = JCasFactory.createText("The army left. Nobody was hurt.", "en");
        new Sentence(jcas, 0, 31).addToIndexes();
        analyse(jcas);
        assertThat(texts(jcas, Sentence.class)).hasSize(1);
        assertThat(texts(jcas, Token.class)).hasSize(8);
    }

    @Test
    void tagsOfAnotherPipelineStay() throws UIMAException {
        JCas jcas = JCasFactory.createText("left", "en");
        new Sentence(jcas, 0, 4).addToIndexes();
        Token token = new Token(jcas, 0, 4);
        POS pos = new POS(jcas, 0, 4);
        pos.setPosValue("XX");
        pos.addToIndexes();
        token.setPos(pos);
        token.addToIndexes();
        analyse(jcas);
        assertThat(JCasUtil.select(jcas, POS.class))
                .extracting(POS::getPosValue)
                .containsExactly("XX");
        assertThat(JCasUtil.select(jcas, Dependency.class)).hasSize(1);
    }

    @Test
    void secondRunAddsNothing() throws UIMAException {
        JCas jcas = analysed("The army left Aleppo. Nobody was hurt.");
        int before = jcas.getAnnotationIndex().size();
        analyse(jcas);
        assertThat(jcas.getAnnotationIndex().size()).isEqualTo(before);
    }

    @Test
    void wordsAndSentencesWithoutEndAreCut() throws UIMAException {
        JCas jcas = analysed("x".repeat(100_000) + " and " + "so they went on ".repeat(1_000));
        assertThat(JCasUtil.select(jcas, Token.class).iterator().next().getCoveredText())
                .hasSize(100_000);
        assertThat(JCasUtil.select(jcas, Sentence.class)).hasSizeGreaterThan(10);
    }

    @Test
    void noTextIsNoError() throws UIMAException {
        assertThat(analysed("").getAnnotationIndex(Token.class).size()).isZero();
    }

    private static JCas analysed(String text) throws UIMAException {
        JCas jcas = JCasFactory.createText(text, "en");
        analyse(jcas);
        return jcas;
    }

    private static void analyse(JCas jcas) throws UIMAException {
        AnalysisEngineFactory.createEngine(LayoutAnnotator.class).process(jcas);
        AnalysisEngineFactory.createEngine(ParserAnnotator.class).process(jcas);
    }

    private static List<String> texts(JCas jcas, Class<? extends Annotation> type) {
        return JCasUtil.select(jcas, type).stream()
                .map(Annotation::getCoveredText)
                .toList();
    }
}
