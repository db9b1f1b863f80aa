package org.attestnlp.evaluation;

/**
 * A miss or a false alarm.
 *
 * @param missed whether gold has it and the prediction has not; else it is the other way round
 * @param rule the rule that made the false alarm; of a miss the rule that marked part of it or more than it; may be empty
 */
record ErrorCase(String type, boolean missed, String rule, String document, Place place, Context context) {}
