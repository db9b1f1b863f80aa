package org.attestnlp.cas;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Heading;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.attestnlp.text.Block;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Span;

/** The layout of a page in the CAS: DKPro's {@code Div}, {@code Paragraph} and {@code Heading}. */
public final class Blocks {

    private Blocks() {}

    /** Adds a block to the CAS and its indexes. */
    public static void write(JCas jcas, Block block) {
        Span span = block.span();
        Div div =
                switch (block.kind()) {
                    case HEADING -> new Heading(jcas, span.begin(), span.end());
                    case PARAGRAPH, LIST_ITEM, CAPTION -> new Paragraph(jcas, span.begin(), span.end());
                    default -> new Div(jcas, span.begin(), span.end());
                };
        div.setDivType(block.kind().tag());
        div.addToIndexes();
    }

    /**
     * The blocks of the CAS in the order of the text. Of nested ones, which other tools make, the innermost beginning first
     * wins; a CAS without any layout is one paragraph.
     */
    public static List<Block> read(JCas jcas) {
        String text = jcas.getDocumentText();
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (Div div : jcas.getAnnotationIndex(Div.class)) {
            Span span = new Span(div.getBegin(), div.getEnd()).trimmed(text);
            Optional<BlockKind> kind = kind(div);
            if (kind.isPresent() && !span.isEmpty()) {
                addWithoutOverlap(blocks, new Block(span, kind.get()));
            }
        }
        return blocks.isEmpty()
                ? List.of(new Block(new Span(0, text.length()).trimmed(text), BlockKind.PARAGRAPH))
                : List.copyOf(blocks);
    }

    private static void addWithoutOverlap(List<Block> blocks, Block block) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).span().covers(block.span())) {
            blocks.remove(last);
        }
        if (blocks.isEmpty()
                || blocks.get(blocks.size() - 1).span().end() <= block.span().begin()) {
            blocks.add(block);
        }
    }

    private static Optional<BlockKind> kind(Div div) {
        Optional<BlockKind> ours = Optional.ofNullable(div.getDivType()).flatMap(BlockKind::ofTag);
        if (ours.isPresent()) {
            return ours;
        }
        if (div instanceof Heading) {
            return Optional.of(BlockKind.HEADING);
        }
        return div instanceof Paragraph ? Optional.of(BlockKind.PARAGRAPH) : Optional.empty();
    }
}
