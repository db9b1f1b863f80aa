/**
 * Compares annotations of the same documents: precision, recall and F1 against gold, and the agreement of annotators. It knows
 * no feature of Attest: whoever made the annotations, they are compared alike.
 */
package org.attestnlp.evaluation;
