package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.text.Span;

/**
 * The figures of one sentence.
 *
 * @param figures in the order of the text
 * @param left what the next sentence of the paragraph may leave out
 */
record SentenceFigures(List<Figure> figures, Preceding left) {

    static SentenceFigures of(Document document, Sentence sentence, Preceding preceding) {
        Scene scene = new Scene(sentence, document.text());
        OutcomeSpotter.spot(scene);
        if (!scene.saysAnything() && !preceding.counted()) {
            return none(scene, preceding);
        }
        scene.count();
        List<Name> names = document.namesIn(sentence.span());
        List<Fate> fates = new Fates(scene, new Eligibility(scene, names), preceding).resolve();
        if (fates.isEmpty()) {
            return none(scene, preceding);
        }
        VictimReader reader = new VictimReader(scene);
        List<Victims> own = fates.stream().map(reader::read).toList();
        List<Victims> victims = CarriedVictims.of(scene, fates, own, preceding);
        Periods periods = Periods.of(scene, names);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            figures.add(figure(scene, fates, i, victims.get(i), periods));
        }
        return new SentenceFigures(figures, Preceding.behind(scene, fates, victims));
    }

    private static SentenceFigures none(Scene scene, Preceding preceding) {
        return new SentenceFigures(List.of(), preceding.behind(scene));
    }

    private static Figure figure(Scene scene, List<Fate> fates, int i, Victims victims, Periods periods) {
        Fate fate = fates.get(i);
        Span span = FigureSpan.of(scene, fates, i);
        return new Figure(
                span,
                fate.outcome(),
                fate.group().number(),
                victims.text(),
                victims.status(),
                periods.near(span, scene.word(fate.evidence().predicate())),
                FigureSources.of(scene, fate.group()),
                fate.evidence().rule(),
                fate.evidence().confidence());
    }
}
