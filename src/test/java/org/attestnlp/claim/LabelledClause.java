package org.attestnlp.claim;

import java.util.Optional;
import org.attestnlp.claim.LogisticRegression.Example;

/**
 * A clause with what people say of it.
 *
 * @param candidate the clause
 * @param claim whether it is a claim; empty where the annotation does not tell
 * @param weight how much it counts in training
 */
record LabelledClause(Candidate candidate, Optional<Boolean> claim, double weight) {

    Example example() {
        return new Example(features(), claim.orElseThrow(), weight);
    }

    int[] features() {
        return candidate.features().stream().mapToInt(Feature::ordinal).toArray();
    }
}
