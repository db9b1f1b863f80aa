package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.quotation.FoundQuotation.FoundCue;
import org.attestnlp.text.Span;

/** Corrects what parses make of quoted sentences by the tags that stand behind them. */
final class TaggedSpeech {

    private final Reading reading;
    private final Map<Span, List<FoundQuotation>> byCue;
    private final Set<FoundQuotation> wrong = new HashSet<>();
    private final List<FoundQuotation> right = new ArrayList<>();

    private TaggedSpeech(List<FoundQuotation> found, Reading reading) {
        this.reading = reading;
        this.byCue = found.stream()
                .filter(quotation -> quotation.cue().isPresent())
                .collect(
                        Collectors.groupingBy(quotation -> quotation.cue().get().span()));
    }

    /** The quotations with those that a tag contradicts replaced. */
    static List<FoundQuotation> correct(List<FoundQuotation> found, Reading reading) {
        TaggedSpeech speech = new TaggedSpeech(found, reading);
        for (Quoted quoted : reading.quotes()) {
            QuotedPart part = new QuotedPart(quoted, reading);
            SpeechTag.behind(part).ifPresent(tag -> speech.correct(part, tag));
        }
        return Stream.concat(
                        found.stream().filter(quotation -> !speech.wrong.contains(quotation)), speech.right.stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void correct(QuotedPart part, SpeechTag tag) {
        List<FoundQuotation> reports = byCue.getOrDefault(tag.cue().span(), List.of());
        if (reports.stream().anyMatch(report -> agrees(report, part, tag))) {
            return;
        }
        FoundCue cue = new FoundCue(tag.cue().span(), tag.cue().cue().lemma());
        Span source = tag.phrase(reading);
        wrong.addAll(reports);
        reports.stream()
                .filter(report -> !report.span().overlaps(part.span()) && !adjoins(report, cue))
                .map(report -> report.by(source))
                .forEach(right::add);
        right.add(part.with(Optional.of(source), Optional.of(cue), 0.85, "quotation.direct.behind"));
    }

    private static boolean agrees(FoundQuotation report, QuotedPart part, SpeechTag tag) {
        return report.span().equals(part.span())
                && report.source().filter(tag.speaker()::covers).isPresent();
    }

    /** Whether the reported words follow the cue without a comma: who is spoken to rather than what is said. */
    private boolean adjoins(FoundQuotation report, FoundCue cue) {
        int end = cue.span().end();
        return report.span().begin() > end
                && reading.document()
                        .text()
                        .subSequence(end, report.span().begin())
                        .toString()
                        .isBlank();
    }
}
