package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Reports without a named speaker: he is said [to have left]; [air strikes] were reported. */
final class PassiveStrategy implements ReportStrategy {

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        boolean passive =
                verb.isVerb() && verb.child("auxpass").isPresent() && hit.cue().takes(Frame.PASSIVE);
        if (!passive) {
            return List.of();
        }
        Optional<Word> infinitive = verb.children("xcomp")
                .filter(child -> child.index() > verb.index())
                .findFirst();
        Optional<Word> quote = infinitive
                .map(word -> word.sentence().words().get(word.lastOfSubtree()))
                .filter(reading::closes);
        if (quote.isPresent()) {
            Span quoted = reading.quoteAt(quote.get().begin()).get().span();
            return List.of(Report.of(hit, reading.speakers().of(verb), quoted, 0.7, "quotation.passive.quoted"));
        }
        if (infinitive.isPresent()) {
            return report(hit, reading, infinitive.get(), "quotation.passive.infinitive");
        }
        boolean denied = verb.child("neg").isPresent() || verb.children("aux").anyMatch(WordClass.MODAL::has);
        boolean alone = !denied && verb.child("ccomp").isEmpty() && hit.cue().takes(Frame.THING);
        return verb.children("nsubjpass")
                .filter(subject -> alone && subject.isNoun())
                .findFirst()
                .map(subject -> report(hit, reading, subject, "quotation.passive.subject"))
                .orElse(List.of());
    }

    private static List<Report> report(CueLexicon.Hit hit, Reading reading, Word content, String rule) {
        return reading.trim(content.sentence(), content.firstOfSubtree(), content.lastOfSubtree())
                .map(span -> Report.of(hit, reading.speakers().of(hit.head()), span, 0.7, rule))
                .map(List::of)
                .orElse(List.of());
    }
}
