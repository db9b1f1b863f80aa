package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * What a strategy found: a cue, who speaks and one stretch of what is reported.
 *
 * @param cue the span of the cue, with a preposition that it governs
 * @param hit the cue in the lexicon
 * @param speaker head of the phrase that names who speaks
 * @param content the reported words, as far as the parse shows them
 * @param confidence from 0 to 1
 * @param rule stable identifier of the rule
 */
record Report(Span cue, CueLexicon.Hit hit, Optional<Word> speaker, Span content, double confidence, String rule) {

    static Report of(CueLexicon.Hit hit, Optional<Word> speaker, Span content, double confidence, String rule) {
        return new Report(hit.span(), hit, speaker, content, confidence, rule);
    }

    /** The same with a cue that goes on to a preposition right behind it. */
    Report upTo(Word preposition) {
        boolean adjacent = hit.last().index() + 1 == preposition.index();
        return adjacent
                ? new Report(Span.covering(cue, preposition.span()), hit, speaker, content, confidence, rule)
                : this;
    }
}
