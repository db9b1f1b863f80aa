package org.attestnlp.claim;

/**
 * What a model that has not seen the text thinks of a clause.
 *
 * @param clause the clause
 * @param probability that it is a claim, 0 to 1
 */
record Judgement(LabelledClause clause, double probability) {

    boolean accepts() {
        return probability >= ClaimFinder.THRESHOLD;
    }
}
