package org.attestnlp.cas;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.attestnlp.text.Block;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlocksTest {

    private final JCas jcas = text("Head\n\nOne two three. ");

    @ParameterizedTest
    @EnumSource
    void everyKindComesBack(BlockKind kind) {
        Block block = new Block(new Span(0, 4), kind);
        Blocks.write(jcas, block);
        assertThat(Blocks.read(jcas)).containsExactly(block);
    }

    @Test
    void paragraphsAndHeadingsOfOtherToolsAreUnderstood() {
        new Heading(jcas, 0, 4).addToIndexes();
        new Paragraph(jcas, 6, 21).addToIndexes();
        assertThat(Blocks.read(jcas))
                .containsExactly(
                        new Block(new Span(0, 4), BlockKind.HEADING), new Block(new Span(6, 20), BlockKind.PARAGRAPH));
    }

    @Test
    void innerDivisionsOfOtherToolsWinOverOuterOnes() {
        Div article = new Div(jcas, 0, 21);
        article.setDivType("article");
        article.addToIndexes();
        new Paragraph(jcas, 0, 21).addToIndexes();
        new Paragraph(jcas, 6, 21).addToIndexes();
        assertThat(Blocks.read(jcas)).containsExactly(new Block(new Span(6, 20), BlockKind.PARAGRAPH));
    }

    @Test
    void textWithoutLayoutIsOneParagraph() {
        assertThat(Blocks.read(jcas)).containsExactly(new Block(new Span(0, 20), BlockKind.PARAGRAPH));
    }

    @Test
    void noTextHasNoBlocks() {
        assertThat(Stream.of("", " \n").map(BlocksTest::text).map(Blocks::read)).allMatch(blocks -> blocks.isEmpty());
    }

    private static JCas text(String text) {
        try {
            return JCasFactory.createText(text, "en");
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
    }
}
