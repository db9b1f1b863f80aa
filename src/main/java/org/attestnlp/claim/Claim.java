package org.attestnlp.claim;

import java.util.Optional;
import org.attestnlp.text.Span;

/**
 * A statement that is put forward as true and that somebody could check.
 *
 * @param span the clause, UTF-16 code units
 * @param report the reported words it stands in; empty where the author makes the claim
 * @param stance how firmly it is put forward
 * @param confidence how often such a claim is right, 0 to 1
 * @param rule stable identifier of what made it, such as {@code claim.authorial.main}
 */
public record Claim(Span span, Optional<Report> report, Stance stance, double confidence, String rule) {

    public Attribution attribution() {
        return report.isPresent() ? Attribution.ATTRIBUTED : Attribution.AUTHORIAL;
    }
}
