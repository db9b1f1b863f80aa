package org.attestnlp.linguistics;

import org.attestnlp.text.Span;

/**
 * A name that a recogniser found.
 *
 * @param span the recogniser's span, UTF-16 code units
 * @param kind the recogniser's label, in Attest's own parser one of OntoNotes' (ORG, PERSON, GPE, CARDINAL, DATE, …)
 */
public record Name(Span span, String kind) {}
