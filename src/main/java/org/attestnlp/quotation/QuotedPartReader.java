package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.quotation.FoundQuotation.FoundCue;
import org.attestnlp.text.Span;

/**
 * Attributes quoted parts that no parse explains: by a cue right behind or before them, or, where whole sentences stand in
 * quotation marks, by who spoke last.
 */
final class QuotedPartReader {

    /** A quoted part without any speaker near is speech only if it has this many words. */
    private static final int SHORTEST_SPEECH = 4;

    private static final int WINDOW = 14;

    private final Reading reading;

    QuotedPartReader(Reading reading) {
        this.reading = reading;
    }

    List<FoundQuotation> read(List<FoundQuotation> known) {
        List<FoundQuotation> found = new ArrayList<>();
        List<FoundQuotation> sorted = new ArrayList<>(known);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        int next = 0;
        FoundQuotation last = null;
        int reach = 0;
        for (Quoted quoted : reading.quotes()) {
            while (next < sorted.size()
                    && sorted.get(next).span().begin() <= quoted.span().begin()) {
                reach = Math.max(reach, sorted.get(next).span().end());
                last = sorted.get(next++);
            }
            if (reach >= quoted.span().end()) {
                continue;
            }
            FoundQuotation previous = last;
            Optional<FoundQuotation> attributed =
                    behind(quoted).or(() -> before(quoted)).or(() -> continued(quoted, previous));
            if (attributed.isPresent()) {
                found.add(attributed.get());
                last = attributed.get();
            }
        }
        return found;
    }

    /** A cue in the words right behind the closing mark: "…", she said. */
    private Optional<FoundQuotation> behind(Quoted quoted) {
        Sentence sentence = reading.document()
                .sentenceAt(quoted.span().end())
                .or(() -> reading.document().sentenceAt(quoted.span().end() + 1))
                .orElse(null);
        if (sentence == null) {
            return Optional.empty();
        }
        int steps = 0;
        for (Word word : sentence.words()) {
            if (word.begin() < quoted.span().end()) {
                continue;
            }
            if (reading.isQuoted(word) || ++steps > WINDOW || word.text().equals(";")) {
                break;
            }
            Optional<CueLexicon.Hit> hit = cue(word);
            if (hit.isPresent()) {
                return found(quoted, hit.get(), "quotation.direct.behind");
            }
        }
        return Optional.empty();
    }

    /** A cue in the words right before the opening mark: she said, "…". */
    private Optional<FoundQuotation> before(Quoted quoted) {
        Sentence sentence = reading.document().sentenceAt(quoted.span().begin()).orElse(null);
        if (sentence == null) {
            return Optional.empty();
        }
        int steps = 0;
        for (int i = sentence.words().size() - 1; i >= 0; i--) {
            Word word = sentence.words().get(i);
            if (word.end() > quoted.span().begin()) {
                continue;
            }
            if (reading.isQuoted(word) || ++steps > WINDOW) {
                break;
            }
            Optional<CueLexicon.Hit> hit = cue(word);
            if (hit.isPresent()) {
                return found(quoted, hit.get(), "quotation.direct.before");
            }
        }
        return Optional.empty();
    }

    private Optional<CueLexicon.Hit> cue(Word word) {
        return reading.lexicon().at(word).filter(hit -> hit.cue().takes(Frame.DIRECT) && word.isVerb());
    }

    private Optional<FoundQuotation> found(Quoted quoted, CueLexicon.Hit hit, String rule) {
        Optional<Span> source = reading.speakers().of(hit.head()).map(NounPhrases::around);
        QuotationKind kind = QuotationFinder.isClause(quoted, reading) ? QuotationKind.DIRECT : QuotationKind.MIXED;
        return Optional.of(new FoundQuotation(
                quoted.span(),
                kind,
                source,
                Optional.of(new FoundCue(hit.span(), hit.cue().lemma())),
                0.8,
                rule));
    }

    /** Whole sentences in marks go on with the speaker before. */
    private Optional<FoundQuotation> continued(Quoted quoted, FoundQuotation last) {
        List<Word> inside = reading.document().wordsIn(quoted.inside());
        boolean sentence = inside.size() >= SHORTEST_SPEECH
                && QuotationFinder.isClause(quoted, reading)
                && reading.document()
                        .sentenceAt(quoted.span().begin())
                        .filter(at -> at.span().begin() == quoted.span().begin())
                        .isPresent();
        if (!sentence) {
            return Optional.empty();
        }
        return Optional.of(new FoundQuotation(
                quoted.span(),
                QuotationKind.DIRECT,
                last == null ? Optional.empty() : last.source(),
                last == null ? Optional.empty() : last.cue(),
                0.6,
                "quotation.direct.continued"));
    }
}
