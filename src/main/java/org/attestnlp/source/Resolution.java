package org.attestnlp.source;

import org.attestnlp.text.Span;

/**
 * Who a source is.
 *
 * @param mention the phrase that names it
 * @param kind what kind of speaker
 * @param canonicalName fullest name in the document; the mention's own words where nothing better is safe
 * @param rule stable identifier of what decided, such as {@code source.person.pronoun}
 */
public record Resolution(Span mention, SourceKind kind, String canonicalName, String rule) {}
