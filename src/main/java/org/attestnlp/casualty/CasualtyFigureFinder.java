package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.text.Span;

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
        Eligibility eligibility = new Eligibility(document);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.blockKind().isText() && sentence.words().size() <= LONGEST_SENTENCE) {
                figures.addAll(find(document, sentence, eligibility));
            }
        }
        return figures;
    }

    private static List<Figure> find(Document document, Sentence sentence, Eligibility eligibility) {
        Scene scene = new Scene(sentence);
        OutcomeSpotter.spot(scene);
        GroupChunker.chunk(scene, document.text());
        Evidence[] fates = new Fates(scene, eligibility).resolve();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] != null) {
                figures.add(figure(scene, i, fates));
            }
        }
        return figures;
    }

    private static Figure figure(Scene scene, int i, Evidence[] fates) {
        CountedGroup group = scene.groups().get(i);
        Span span = FigureSpan.of(scene, i, fates);
        return new Figure(
                span,
                fates[i].outcome(),
                group.number(),
                Optional.empty(),
                VictimStatus.UNSPECIFIED,
                Optional.empty(),
                Optional.empty(),
                fates[i].rule(),
                fates[i].confidence());
    }
}
