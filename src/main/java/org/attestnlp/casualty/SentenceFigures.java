package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.text.Span;

/**
 * The figures of one sentence.
 *
 * @param figures in the order of the text
 * @param lastVictims whom the next sentence may leave out
 */
record SentenceFigures(List<Figure> figures, Victims lastVictims) {

    static SentenceFigures of(Document document, Sentence sentence, NameIndex names, Victims before) {
        Scene scene = new Scene(sentence);
        OutcomeSpotter.spot(scene);
        if (!scene.saysAnything()) {
            return new SentenceFigures(List.of(), Victims.UNNAMED);
        }
        GroupChunker.chunk(scene, document.text());
        Evidence[] fates = new Fates(scene, new Eligibility(scene, names)).resolve();
        List<Integer> found = new ArrayList<>();
        List<Victims> own = new ArrayList<>();
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] != null) {
                found.add(i);
                own.add(Victims.of(scene, scene.groups().get(i), document.text()));
            }
        }
        if (found.isEmpty()) {
            return new SentenceFigures(List.of(), Victims.UNNAMED);
        }
        List<Victims> victims = Victims.carriedOver(own, before);
        Periods periods = Periods.of(scene, names);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            figures.add(figure(scene, found.get(i), fates, victims.get(i), periods));
        }
        return new SentenceFigures(figures, victims.get(victims.size() - 1));
    }

    private static Figure figure(Scene scene, int i, Evidence[] fates, Victims victims, Periods periods) {
        CountedGroup group = scene.groups().get(i);
        Span span = FigureSpan.of(scene, i, fates);
        return new Figure(
                span,
                fates[i].outcome(),
                group.number(),
                victims.text(),
                victims.status(),
                periods.near(span, scene.word(fates[i].predicate())),
                FigureSources.of(scene, group),
                fates[i].rule(),
                fates[i].confidence());
    }
}
