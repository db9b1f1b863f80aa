/** Finds direct, indirect and mixed quotations with their sources and cues. */
package org.attestnlp.quotation;
