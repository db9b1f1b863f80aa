package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.text.Span;

/**
 * A quotation with who said it and which word says so.
 *
 * @param span the reported words, with their marks where they have any; trimmed, UTF-16 code units
 * @param kind how they are given
 * @param source the phrase that names the speaker; empty where the text names none
 * @param cue the word that reports; empty where there is none
 * @param confidence from 0 (a guess) to 1 (certain)
 * @param rule stable identifier of the rule that found it
 */
public record FoundQuotation(
        Span span, QuotationKind kind, Optional<Span> source, Optional<FoundCue> cue, double confidence, String rule) {

    /**
     * A cue where it stands.
     *
     * @param span head of the verb group, noun or preposition, with its particle
     * @param lemma base form with the particle
     */
    public record FoundCue(Span span, String lemma) {}

    /** The same by somebody else. */
    FoundQuotation by(Span speaker) {
        return new FoundQuotation(span, kind, Optional.of(speaker), cue, confidence, rule);
    }
}
