package org.attestnlp.evaluation;

import java.util.List;

/**
 * Errors of one kind that one rule has to do with.
 *
 * @param type short name of the annotations' type
 * @param missed whether they were missed; else they are false alarms
 * @param rule the rule that made the false alarms, or marked something else where something was missed; may be empty
 * @param cases the errors, in the order of the documents; never empty
 */
record ErrorGroup(String type, boolean missed, String rule, List<ErrorCase> cases) {

    /** For people: what went wrong. */
    String title() {
        if (rule.isEmpty()) {
            return missed ? "Missed " + type + ", where nothing is marked" : "Wrong " + type + ", without a rule";
        }
        return missed
                ? "Missed " + type + ", where " + rule + " marks something else"
                : "Wrong " + type + " by " + rule;
    }

    int size() {
        return cases.size();
    }
}
