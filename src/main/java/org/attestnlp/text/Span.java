package org.attestnlp.text;

import java.util.Comparator;

/**
 * A stretch of text. Offsets are UTF-16 code units, as in Java strings and in UIMA.
 *
 * <p>Spans are ordered by begin; of two with the same begin the longer comes first, as in a UIMA annotation index.
 *
 * @param begin offset of the first code unit, at least 0
 * @param end offset behind the last code unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::begin)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    /**
     * @throws IllegalArgumentException if {@code begin} is negative or greater than {@code end}
     */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** The smallest span that covers both. */
    public static Span covering(Span one, Span other) {
        return new Span(Math.min(one.begin, other.begin), Math.max(one.end, other.end));
    }

    /** Number of code units. */
    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether the offset is that of a code unit inside. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the other span lies wholly inside this one; every span covers itself. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two have at least one code unit in common. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The code units of this span. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** This span without the white space at its edges; empty at {@code begin} where there is nothing else. */
    public Span trimmed(CharSequence text) {
        int from = begin;
        int to = end;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        return from == to ? new Span(begin, begin) : new Span(from, to);
    }

    /** No-break spaces, byte-order marks and zero-width spaces are blank too, though Java does not call them white space. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
