/**
 * Marks organizations: the right span, the right kind, one name per body.
 *
 * <p>{@link org.attestnlp.organization.Candidates} proposes stretches of words that may be a name. Small collaborators say
 * what speaks for or against each ({@link org.attestnlp.organization.EvidenceSource}); the weights of that evidence are data,
 * and their sum decides. What is found once is looked for in the whole document.
 */
package org.attestnlp.organization;
