package org.attestnlp.casualty;

/**
 * What a rule says about a counted group.
 *
 * @param outcome what happened to them
 * @param rule stable identifier of the rule, without the feature's name
 * @param confidence from 0 to 1
 * @param strength what else has to be so for the lexicon's entry
 * @param predicate position of the word that says what happened
 * @param shared whether it was taken over from another group
 */
record Evidence(
        Outcome outcome, String rule, float confidence, OutcomeEntry.Strength strength, int predicate, boolean shared) {

    static Evidence of(OutcomeMention mention, String rule, double confidence) {
        return new Evidence(
                mention.outcome(), rule, (float) confidence, mention.entry().strength(), mention.first(), false);
    }

    Evidence with(Outcome both) {
        return new Evidence(both, rule, confidence, strength, predicate, shared);
    }

    /** The same for a group that shares this one's fate. */
    Evidence sharedBy(String otherRule) {
        return new Evidence(outcome, otherRule, confidence * 0.9f, strength, predicate, true);
    }
}
