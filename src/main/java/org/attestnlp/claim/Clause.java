package org.attestnlp.claim;

import java.util.Locale;
import java.util.Optional;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * A clause that could be a claim.
 *
 * @param head its verb, or the head of its phrase where it has none
 * @param kind how it stands to the rest of its sentence
 * @param span its words as a claim would cover them
 */
record Clause(Word head, Kind kind, Span span) {

    /** How a clause stands to the rest of its sentence. */
    enum Kind {
        MAIN,
        /** Follows another clause beside which it could stand alone. */
        COORDINATE,
        /** Adds a fact about a noun, after a comma. */
        RELATIVE,
        /** Stands against another clause: while, although. */
        CONTRAST,
        /** Tells how or why something happened, after a comma and "as". */
        CIRCUMSTANCE,
        /** What is known, seen or shown according to the clause around it. */
        COMPLEMENT,
        /** Several clauses that are one claim. */
        JOINED,
        /** All that a quotation says. */
        QUOTATION,
        /** A phrase without a finite verb. */
        PHRASE;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The subject, that of the first clause where coordinated clauses share one. */
    Optional<Word> subject() {
        Word verb = head;
        for (int step = 0; step < 8; step++) {
            Optional<Word> own = verb.child("nsubj", "nsubjpass", "csubj", "expl");
            if (own.isPresent()) {
                return own;
            }
            if (!verb.is("conj") || verb.head().isEmpty()) {
                return Optional.empty();
            }
            verb = verb.head().get();
        }
        return Optional.empty();
    }
}
