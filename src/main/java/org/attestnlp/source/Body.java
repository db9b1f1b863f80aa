package org.attestnlp.source;

import org.attestnlp.text.Span;

/**
 * A mention of an organization, as the organization engine left it.
 *
 * @param span the mention
 * @param canonicalName the fullest name of the same body
 * @param kind what kind of body, such as {@code military}; empty where unknown
 */
public record Body(Span span, String canonicalName, String kind) {}
