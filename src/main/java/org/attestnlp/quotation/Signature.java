package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** A dash and a name behind the closing mark: "…" — Maria Lopez. */
final class Signature implements QuotedPartStrategy {

    @Override
    public Optional<FoundQuotation> attribute(QuotedPart part, Optional<FoundQuotation> previous) {
        return part.behind()
                .filter(word -> Openings.isDash(word)
                        && (part.isSpeech() || part.before().isEmpty()))
                .flatMap(Word::next)
                .filter(Word::isProperNoun)
                .map(name -> part.with(
                        Optional.of(whole(name, part.reading())), Optional.empty(), 0.7, "quotation.direct.signed"));
    }

    private static Span whole(Word name, Reading reading) {
        Word last = name;
        while (last.next()
                .filter(word -> word.isProperNoun() || word.text().equals("."))
                .isPresent()) {
            last = last.next().get();
        }
        return reading.trim(name.sentence(), name.index(), last.index()).orElse(name.span());
    }
}
