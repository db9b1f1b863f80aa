/** Checks of Attest's annotations against the guidelines, which uimaFIT's {@code Validator} finds by itself. */
package org.attestnlp.validation;
