package org.attestnlp.source;

/**
 * Whom a pronoun most likely means.
 *
 * @param referent who stands out most
 * @param share of its salience in that of itself and the next best together, above 0.5; 1 where there is nobody else
 */
record Choice(Referent referent, double share) {}
