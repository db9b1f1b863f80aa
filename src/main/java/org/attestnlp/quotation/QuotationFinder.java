package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.quotation.FoundQuotation.FoundCue;
import org.attestnlp.text.Span;

/**
 * Finds direct, indirect and mixed quotations. Each cue of the lexicon is put to an ordered list of strategies that read the
 * parse; what they report is then fitted to the quotation marks; at last, quoted parts that no cue claimed are attributed by
 * what stands beside them. Immutable.
 */
public final class QuotationFinder {

    private static final List<ReportStrategy> STRATEGIES = List.of(
            new AdverbialStrategy(),
            new ClauseStrategy(),
            new AttributionStrategy(),
            new PassiveStrategy(),
            new AccusationStrategy(),
            new LabelStrategy(),
            new FigureStrategy(),
            new ComplementStrategy(),
            new NounStrategy());

    /** Longer ones are no sentences but lists or noise; strategies may look at each word of a sentence for each cue. */
    private static final int LONGEST_SENTENCE = 600;

    private final CueLexicon lexicon;

    /** A finder with Attest's cue lexicon. */
    public QuotationFinder() {
        this(CueLexicon.english());
    }

    QuotationFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The quotations in the document's text blocks, in the order of the text; they may nest. */
    public List<FoundQuotation> find(Document document) {
        Reading reading = new Reading(document, lexicon);
        List<FoundQuotation> found = TaggedSpeech.correct(reports(document, reading), reading);
        found.addAll(new QuotedPartReader(reading, found).read());
        found.addAll(nested(reading));
        return Selection.of(found);
    }

    private static List<FoundQuotation> reports(Document document, Reading reading) {
        List<FoundQuotation> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (isRead(sentence)) {
                HeadlineSource.find(sentence, reading).ifPresent(found::add);
                QuotedHead.find(sentence, reading).ifPresent(found::add);
                for (Word word : sentence.words()) {
                    if (!reading.isQuoted(word)) {
                        reading.cueAt(word).stream()
                                .flatMap(hit -> reports(hit, reading).stream())
                                .map(report -> fit(report, reading))
                                .forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    /** What speakers report of others between quotation marks. */
    private static List<FoundQuotation> nested(Reading reading) {
        return reading.quotes().stream()
                .flatMap(quoted -> reading.wordsIn(quoted.inside()).stream())
                .filter(word -> isRead(word.sentence()))
                .flatMap(word -> reading.cueAt(word).stream())
                .flatMap(hit -> NestedReport.find(hit, reading).stream())
                .toList();
    }

    private static boolean isRead(Sentence sentence) {
        return sentence.blockKind().isText() && sentence.words().size() <= LONGEST_SENTENCE;
    }

    private static List<Report> reports(CueLexicon.Hit hit, Reading reading) {
        List<Report> reports = reported(hit, reading);
        return reports.isEmpty()
                ? reading.lexicon()
                        .withoutParticle(hit)
                        .map(bare -> reported(bare, reading))
                        .orElse(reports)
                : reports;
    }

    private static List<Report> reported(CueLexicon.Hit hit, Reading reading) {
        for (ReportStrategy strategy : STRATEGIES) {
            List<Report> reports = strategy.find(hit, reading);
            if (!reports.isEmpty()) {
                return reports;
            }
        }
        return List.of();
    }

    /** Widens the reported words to whole quoted parts, and tells the kind by them. */
    private static FoundQuotation fit(Report report, Reading reading) {
        Span span = spoken(report.content(), reading);
        List<Quoted> quotes = reading.quotesIn(span);
        for (Quoted quoted : quotes) {
            span = Span.covering(span, quoted.span());
        }
        QuotationKind kind = QuotationKind.INDIRECT;
        if (!quotes.isEmpty()) {
            boolean whole = quotes.size() == 1 && quotes.get(0).span().equals(span);
            kind = whole && new QuotedPart(quotes.get(0), reading).isWhole()
                    ? QuotationKind.DIRECT
                    : QuotationKind.MIXED;
        }
        return new FoundQuotation(
                span,
                kind,
                report.speaker().map(reading::phrase),
                Optional.of(new FoundCue(report.cue(), report.hit().cue().lemma())),
                report.confidence(),
                report.rule());
    }

    /** Of a report that begins in a whole quotation, "It is over," and more, the quotation alone. */
    private static Span spoken(Span content, Reading reading) {
        return reading.quoteAt(content.begin())
                .filter(quoted -> quoted.span().end() < content.end())
                .map(quoted -> new QuotedPart(quoted, reading))
                .filter(part -> part.isClause() && part.endsWith(",.?!"))
                .map(QuotedPart::span)
                .orElse(content);
    }
}
