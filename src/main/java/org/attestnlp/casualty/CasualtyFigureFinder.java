package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;

/**
 * Finds casualty figures. Each number with its noun phrase is asked what happened to those it counts: by its noun ("12 deaths"), by
 * what stands right behind or before it ("12 people were killed", "killing 12"), by a noun for the event, a toll, or the parser's
 * tree; then what it shares with its neighbours. Patterns over words go before the tree, which is often broken in headlines and in
 * text in capitals. Stateless.
 */
public final class CasualtyFigureFinder {

    /** Longer ones are tables or noise; each rule is linear in the sentence at worst. */
    private static final int LONGEST_SENTENCE = 1000;

    private CasualtyFigureFinder() {}

    /** The figures in the order of the text. */
    public static List<Figure> find(Document document) {
        List<Figure> figures = new ArrayList<>();
        Preceding preceding = Preceding.NOTHING;
        int block = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.blockKind().isText() && sentence.words().size() <= LONGEST_SENTENCE) {
                preceding = sentence.blockIndex() == block ? preceding : Preceding.NOTHING;
                block = sentence.blockIndex();
                SentenceFigures found = SentenceFigures.of(document, sentence, preceding);
                figures.addAll(found.figures());
                preceding = found.left();
            }
        }
        return figures;
    }
}
