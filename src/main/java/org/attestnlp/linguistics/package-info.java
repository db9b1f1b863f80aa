/** Immutable views of an analysed text, and what can be read off them without knowing any feature: numbers, quotation marks, noun phrases. */
package org.attestnlp.linguistics;
