package org.attestnlp.evaluation;

/**
 * How often a rule is right, with overlap counted as right.
 */
record RuleScore(String type, String rule, int right, int wrong) {}
