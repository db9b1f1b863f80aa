package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.Word;
import org.attestnlp.quotation.FoundQuotation.FoundCue;
import org.attestnlp.text.Span;

/** What a speaker says between quotation marks that others have said: "The guards told us [the road was closed]," she said. */
final class NestedReport {

    private static final ClauseStrategy CLAUSE = new ClauseStrategy();

    private NestedReport() {}

    /** The reports of a cue that stands between quotation marks. */
    static List<FoundQuotation> find(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        boolean said = verb.isVerb()
                && hit.cue().takes(Frame.CLAUSE)
                && hit.cue().takes(Frame.DIRECT)
                && verb.child("neg").isEmpty()
                && (Trees.isFinite(verb) || verb.child("aux", "auxpass").isPresent())
                && verb.children("aux").noneMatch(aux -> aux.pos().equals("MD") || aux.hasLemma("to"))
                && isOthers(hit, reading);
        if (!said) {
            return List.of();
        }
        return CLAUSE.find(hit, reading).stream()
                .filter(report -> !isThing(report, reading))
                .flatMap(report -> inside(report, reading).stream())
                .toList();
    }

    /** Whether somebody else than speaker and hearer says it, or nobody in particular. */
    private static boolean isOthers(CueLexicon.Hit hit, Reading reading) {
        Optional<Word> speaker = reading.speakers().of(hit.head());
        return speaker.map(word -> reading.isQuoted(word) && !WordClass.AUTHOR.has(word))
                .orElse(hit.cue().takes(Frame.PASSIVE) && Trees.isPassive(hit.head()));
    }

    /** "says nothing about them", "said a word", "said what we knew": no clause, though a verb follows further on. */
    private static boolean isThing(Report report, Reading reading) {
        List<Word> words = reading.wordsIn(report.content());
        Word first = words.get(0);
        boolean what = first.hasLemma("what") && report.hit().cue().lemma().equals("say");
        boolean word =
                words.size() > 1 && first.pos().equals("DT") && words.get(1).hasLemma("word");
        boolean vague = WordClass.VAGUE.has(first)
                && words.stream()
                        .skip(1)
                        .limit(1)
                        .noneMatch(next -> next.isVerb() || next.pos().equals("MD"));
        return what || word || vague;
    }

    private static Optional<FoundQuotation> inside(Report report, Reading reading) {
        Span content = report.content();
        return reading.quoteAt(report.cue().begin())
                .map(Quoted::inside)
                .filter(inside -> inside.begin() < content.begin() && content.begin() < inside.end())
                .map(inside -> withoutStop(
                        new Span(content.begin(), Math.min(content.end(), inside.end())),
                        reading.document().text()))
                .filter(span -> !span.isEmpty())
                .map(span -> new FoundQuotation(
                        span,
                        QuotationKind.INDIRECT,
                        report.speaker().map(reading::phrase),
                        Optional.of(
                                new FoundCue(report.cue(), report.hit().cue().lemma())),
                        0.6,
                        "quotation.nested"));
    }

    private static Span withoutStop(Span span, CharSequence text) {
        int end = span.end();
        while (end > span.begin()
                && (".,!?;".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return new Span(span.begin(), end);
    }
}
