package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/** A colon before the opening mark: the subject of the words before it speaks, or the name that they are. */
final class ColonBefore implements QuotedPartStrategy {

    private static final int LONGEST_INTRODUCTION = 60;

    @Override
    public Optional<FoundQuotation> attribute(QuotedPart part, Optional<FoundQuotation> previous) {
        return part.before()
                .filter(word -> word.text().equals(":") && part.isSpeech())
                .map(colon -> part.with(
                        speaker(colon, part.reading()).map(part.reading()::phrase),
                        Optional.empty(),
                        0.6,
                        "quotation.direct.colon"));
    }

    private static Optional<Word> speaker(Word colon, Reading reading) {
        Word at = colon.previous().orElse(null);
        for (int i = 0; at != null && i < LONGEST_INTRODUCTION; i++) {
            if (at.isVerb() && at.child("nsubj").isPresent()) {
                return reading.speakers().of(at);
            }
            at = at.previous().orElse(null);
        }
        return at == null ? label(colon) : Optional.empty();
    }

    /** The name that begins a line and ends with the colon: "Lopez: …". */
    private static Optional<Word> label(Word colon) {
        return Optional.ofNullable(Parenthesis.overBracket(colon.previous().orElse(null)))
                .filter(Word::isProperNoun);
    }
}
