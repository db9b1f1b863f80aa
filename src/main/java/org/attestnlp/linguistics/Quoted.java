package org.attestnlp.linguistics;

import org.attestnlp.text.Span;

/**
 * Text between quotation marks.
 *
 * @param span with the marks, and with the backslashes that escape them; UTF-16 code units
 * @param inside without the marks, not trimmed
 * @param depth 0 where no other quotation encloses it, 1 inside one, and so on
 * @param closed whether a closing mark stands at the end; where it is missing the span ends with the paragraph
 */
public record Quoted(Span span, Span inside, int depth, boolean closed) {}
