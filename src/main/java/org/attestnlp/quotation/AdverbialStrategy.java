package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** Adverbials that give the source of a whole sentence: according to her, [it is over]. */
final class AdverbialStrategy implements ReportStrategy {

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        boolean adverbial = !hit.head().isNoun() && hit.cue().takes(org.attestnlp.linguistics.Frame.ADVERBIAL);
        Optional<Word> speaker = adverbial ? speaker(hit) : Optional.empty();
        if (speaker.isEmpty()) {
            return List.of();
        }
        Sentence sentence = hit.head().sentence();
        int first = hit.head().index();
        int last = Trees.last(speaker.get());
        List<Report> reports = new ArrayList<>();
        reading.trim(sentence, 0, first - 1)
                .ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.85, "quotation.adverbial.trailing")));
        reading.trim(sentence, last + 1, sentence.words().size() - 1)
                .ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.85, "quotation.adverbial.fronted")));
        return reports;
    }

    private static Optional<Word> speaker(CueLexicon.Hit hit) {
        return hit.last().child("pobj").or(() -> hit.last().next().filter(Word::isNoun));
    }
}
