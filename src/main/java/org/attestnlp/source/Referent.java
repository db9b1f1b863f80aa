package org.attestnlp.source;

import org.attestnlp.text.Span;

/**
 * Somebody or something that a later pronoun or short form may mean.
 *
 * @param span where it is mentioned
 * @param position how far into the {@link Narration}
 * @param name its canonical name
 * @param kind what it is
 * @param gender as far as known
 * @param weight how much it stands out where it is mentioned: more for subjects and speakers
 */
record Referent(Span span, double position, String name, SourceKind kind, Gender gender, double weight) {}
