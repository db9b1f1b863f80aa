package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.Word;
import org.attestnlp.quotation.FoundQuotation.FoundCue;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Span;

/** Whole sentences between marks go on with the speaker before: "…," she said. "…" */
final class Continuation implements QuotedPartStrategy {

    static final String RULE = "quotation.direct.continued";

    /** Within so many code units, and the same paragraph, even a word or two between marks go on with the speaker. */
    private static final int NEAR = 120;

    @Override
    public Optional<FoundQuotation> attribute(QuotedPart part, Optional<FoundQuotation> previous) {
        Word before = part.before().orElse(null);
        boolean opens = before == null
                || before.text().endsWith(".")
                || previous.filter(last -> isSplit(before, last, part)).isPresent();
        boolean near = previous.filter(last -> isNear(last, part)).isPresent();
        return opens && part.isClosed() && (near || part.isSpeech()) && !isHeading(part)
                ? Optional.of(goOn(part, previous))
                : Optional.empty();
    }

    /** A quoted section head says again what stands below it. */
    private static boolean isHeading(QuotedPart part) {
        return part.reading()
                .document()
                .sentenceAt(part.span().begin())
                .filter(sentence -> sentence.blockKind() == BlockKind.HEADING)
                .isPresent();
    }

    private static FoundQuotation goOn(QuotedPart part, Optional<FoundQuotation> previous) {
        Optional<Span> source = previous.flatMap(FoundQuotation::source);
        Optional<FoundCue> cue = previous.flatMap(FoundQuotation::cue);
        FoundQuotation found = part.with(source, cue, 0.6, RULE);
        return new FoundQuotation(found.span(), QuotationKind.DIRECT, source, cue, found.confidence(), found.rule());
    }

    private static boolean isNear(FoundQuotation last, QuotedPart part) {
        int from = last.span().end();
        int to = part.span().begin();
        return last.kind() != QuotationKind.INDIRECT
                && from <= to
                && to - from < NEAR
                && !part.reading().document().text(new Span(from, to)).contains("\n");
    }

    /** "…," she said, "…": the second half, in the sentence of the cue. */
    private static boolean isSplit(Word before, FoundQuotation last, QuotedPart part) {
        boolean between = last.cue()
                .filter(cue ->
                        cue.span().begin() > last.span().end() && cue.span().end() <= before.begin())
                .filter(cue -> before.sentence().span().contains(cue.span().begin()))
                .isPresent();
        return between && before.text().equals(",") && last.kind() == QuotationKind.DIRECT && part.isClosed();
    }
}
