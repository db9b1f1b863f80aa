package org.attestnlp.organization;

import java.util.List;

/**
 * A candidate with what speaks for and against it.
 *
 * @param evidence names of the evidence
 * @param probability that it names an organization, from 0 to 1
 */
record Scored(Stretch stretch, List<String> evidence, double probability) {}
