package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Word;

/** A cue before the opening mark with nothing between but who is spoken to: she told them: "…". */
final class CueBefore implements QuotedPartStrategy {

    private static final int WIDEST_GAP = 30;

    @Override
    public Optional<FoundQuotation> attribute(QuotedPart part, Optional<FoundQuotation> previous) {
        Word word = part.before().orElse(null);
        if (word == null || isInsidePhrase(word) || word.isNoun() && !part.isSpeech()) {
            return Optional.empty();
        }
        for (int i = 0; word != null && i < WIDEST_GAP && !part.reading().isQuoted(word); i++) {
            Optional<CueLexicon.Hit> hit = part.cue(word);
            if (hit.filter(found -> found.cue().takes(Frame.CALLED) && LabelStrategy.isName(found.head()))
                    .isPresent()) {
                return Optional.empty();
            }
            if (hit.isPresent()) {
                return hit.map(found -> part.saidBy(found, 0.8, "quotation.direct.before"));
            }
            if (word.isVerb() || word.pos().equals("MD")) {
                return Optional.empty();
            }
            word = word.previous().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether the word makes the quoted part a part of its phrase: an article, adjective or preposition. */
    private static boolean isInsidePhrase(Word word) {
        return !word.isPunctuation()
                && !word.isVerb()
                && !word.isNoun()
                && !word.hasLemma("that", "only")
                && !word.isPronoun();
    }
}
