package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** Adverbials that give the source of a whole sentence: according to her, [it is over]. */
final class AdverbialStrategy implements ReportStrategy {

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        if (isAsClause(hit)) {
            return around(
                    hit,
                    reading.speakers().of(hit.head()),
                    asOf(hit).index(),
                    hit.head().lastOfSubtree(),
                    reading);
        }
        if (hit.head().isNoun()) {
            return hit.cue().takes(Frame.ADVERBIAL)
                    ? beforeCount(hit.head())
                            .map(prep -> around(
                                    hit,
                                    hit.head().child("poss"),
                                    prep.index(),
                                    hit.head().lastOfSubtree(),
                                    reading))
                            .orElse(List.of())
                    : List.of();
        }
        Optional<Word> speaker = hit.cue().takes(Frame.ADVERBIAL) ? speaker(hit) : Optional.empty();
        if (speaker.filter(word -> !WordClass.CUSTOM.has(word)).isEmpty()) {
            return List.of();
        }
        return around(hit, speaker, hit.head().index(), speaker.get().lastOfSubtree(), reading);
    }

    /** The preposition of "by the army's own count", "in her telling", "by most estimates"; none in "by an estimate of the army". */
    private static Optional<Word> beforeCount(Word noun) {
        Optional<Word> owner = noun.child("poss");
        boolean somebodys = owner.filter(word -> !WordClass.AUTHOR.has(word) && !word.hasLemma("my", "our", "your"))
                        .isPresent()
                || owner.isEmpty() && noun.children().stream().anyMatch(WordClass.MOST::has);
        return somebodys && noun.is("pobj")
                ? noun.head().filter(word -> word.hasLemma(noun.hasLemma("telling") ? "in" : "by"))
                : Optional.empty();
    }

    /** "As the paper noted, [it is over]". */
    private static boolean isAsClause(CueLexicon.Hit hit) {
        Word verb = hit.head();
        boolean reports = verb.isVerb() && Trees.isFinite(verb) && hit.cue().takes(Frame.CLAUSE);
        return reports
                && verb.is("advcl")
                && verb.child("nsubj").isPresent()
                && verb.child("ccomp", "dobj", "xcomp").isEmpty()
                && asOf(hit) != null;
    }

    /** The verb that the adverbial belongs to. */
    private static Optional<Word> mainVerb(CueLexicon.Hit hit) {
        Word at = hit.head().head().orElse(null);
        for (int i = 0; at != null && i < 10 && !Trees.isFinite(at) && !at.is("root"); i++) {
            at = at.head().orElse(null);
        }
        return Optional.ofNullable(at);
    }

    private static Word asOf(CueLexicon.Hit hit) {
        return hit.head()
                .children("mark", "advmod", "prep")
                .filter(word -> word.hasLemma("as") && word.index() < hit.head().index())
                .filter(word -> word.previous()
                        .filter(before -> !before.isPunctuation())
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static List<Report> around(
            CueLexicon.Hit hit, Optional<Word> speaker, int first, int last, Reading reading) {
        Sentence sentence = hit.head().sentence();
        List<Report> reports = new ArrayList<>();
        reading.trim(sentence, Openings.behind(sentence, first), first - 1)
                .ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.85, "quotation.adverbial.trailing")));
        boolean trailing = !reports.isEmpty()
                && mainVerb(hit).filter(verb -> verb.index() < first).isPresent();
        if (trailing) {
            return reports;
        }
        reading.trim(
                        sentence,
                        last + 1,
                        ContentEnd.beforeComment(
                                sentence, last + 1, sentence.words().size() - 1, reading))
                .ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.85, "quotation.adverbial.fronted")));
        return reports;
    }

    private static Optional<Word> speaker(CueLexicon.Hit hit) {
        return hit.last().child("pobj").or(() -> hit.last().next().filter(Word::isNoun));
    }
}
