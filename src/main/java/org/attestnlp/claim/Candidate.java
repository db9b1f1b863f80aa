package org.attestnlp.claim;

import java.util.EnumSet;
import java.util.Optional;
import org.attestnlp.text.Span;

/**
 * A clause that may be a claim, with what the model looks at.
 *
 * @param clause the clause
 * @param report the reported words it stands in; empty where it is the author's
 * @param features what holds of it
 */
record Candidate(Clause clause, Optional<Report> report, EnumSet<Feature> features) {

    /** The same clause together with others around it. */
    Candidate widened(Clause.Kind kind, Span span) {
        return new Candidate(new Clause(clause.head(), kind, span), report, features);
    }

    Attribution attribution() {
        return report.isPresent() ? Attribution.ATTRIBUTED : Attribution.AUTHORIAL;
    }
}
