package org.attestnlp.text;

/**
 * One block of a page, as the layout shows it.
 *
 * @param span trimmed span, UTF-16 code units
 * @param kind what the block is
 */
public record Block(Span span, BlockKind kind) {}
