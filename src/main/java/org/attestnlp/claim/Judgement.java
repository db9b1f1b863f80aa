package org.attestnlp.claim;

import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.text.Span;

/**
 * A clause with what the model thinks of it.
 *
 * @param candidate the clause
 * @param probability that it is a claim, 0 to 1
 */
record Judgement(Candidate candidate, double probability) {

    /** Probability from which a reported clause is a claim. */
    private static final double ATTRIBUTED = 0.4;
    /** Probability from which a clause of the author's is a claim. */
    private static final double AUTHORIAL = 0.35;

    boolean isLikely() {
        return probability >= (isReported() ? ATTRIBUTED : AUTHORIAL);
    }

    Span span() {
        return candidate.clause().span();
    }

    Kind kind() {
        return candidate.clause().kind();
    }

    Sentence sentence() {
        return candidate.clause().head().sentence();
    }

    boolean isReported() {
        return candidate.report().isPresent();
    }
}
