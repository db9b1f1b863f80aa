package org.attestnlp.text;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.text.Lines.Line;

/**
 * Joins lines to paragraphs. Texts come in two fashions: one line per paragraph, or lines broken at a fixed width. In the
 * second a line ends where the first word of the next would not have fitted, which is what tells them apart.
 */
final class WrappedLines {

    private static final int LONGEST_WIDTH = 140;
    private static final int SHORTEST_WIDTH = 40;
    private static final int FEWEST_BREAKS = 3;
    private static final int SHORTEST_BROKEN_PARAGRAPH = 50;
    private static final int PARAGRAPH_INDENT = 2;

    private final String text;
    private final List<Line> lines;
    private final int width;

    private WrappedLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.width = width();
    }

    /** The paragraphs of the text, each from the begin of its first to the end of its last line. */
    static List<Span> join(String text, List<Line> lines) {
        return new WrappedLines(text, lines).join();
    }

    private List<Span> join() {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i).span();
            if (i > 0 && belongsTogether(lines.get(i - 1), lines.get(i))) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, Span.covering(paragraphs.get(last), line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private boolean belongsTogether(Line line, Line next) {
        boolean wrapped = width > 0
                && !next.afterBlank()
                && next.indent() < line.indent() + PARAGRAPH_INDENT
                && isFull(line, next, width);
        return (wrapped || runsOn(line, next)) && !standsAlone(line) && !startsAnew(next);
    }

    /** Whether the sentence goes on in small letters, as it may even after a blank line. */
    private boolean runsOn(Line line, Line next) {
        return (!next.afterBlank() || line.span().length() >= SHORTEST_BROKEN_PARAGRAPH)
                && !Sentences.isEnd(text, line.span())
                && text.charAt(line.span().end() - 1) != ':'
                && text.charAt(line.span().end() - 1) != ';'
                && Sentences.startsLowerCase(text, next.span());
    }

    private boolean standsAlone(Line line) {
        Segment segment = new Segment(text, line.span());
        return segment.span().isEmpty()
                || segment.hasMarks(Markup.Kind.HEADING)
                || segment.size() == 1 && Addresses.isAddress(segment.head());
    }

    private boolean startsAnew(Line next) {
        Segment segment = new Segment(text, next.span());
        return segment.span().isEmpty()
                || !segment.hasMarks(Markup.Kind.NONE)
                || Bylines.isByline(segment, false)
                || segment.size() == 1 && Addresses.isAddress(segment.head());
    }

    /** The width at which lines are broken; 0 where each line is a paragraph. */
    private int width() {
        int breaks = 0;
        int longest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank()) {
                breaks++;
                int length = lines.get(i).span().length();
                longest = length <= LONGEST_WIDTH ? Math.max(longest, length) : longest;
            }
        }
        return breaks >= FEWEST_BREAKS && longest >= SHORTEST_WIDTH && isWrappedAt(longest, breaks) ? longest : 0;
    }

    /** Most lines are full, and most full lines end within a sentence. */
    private boolean isWrappedAt(int candidate, int breaks) {
        int full = 0;
        int open = 0;
        int goesOn = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (!next.afterBlank() && line.span().length() <= LONGEST_WIDTH && isFull(line, next, candidate)) {
                full++;
                open += Sentences.isEnd(text, line.span()) ? 0 : 1;
                goesOn += Sentences.startsLowerCase(text, next.span()) || isUpperCase(next.span()) ? 1 : 0;
            }
        }
        return 4 * full >= 3 * breaks && 2 * open >= full && 3 * goesOn >= full;
    }

    /** Whether the first word of the next line would not have fitted any more. */
    private boolean isFull(Line line, Line next, int candidate) {
        int end = next.span().begin();
        while (end < next.span().end() && !Span.isBlank(text.charAt(end))) {
            end++;
        }
        int withNextWord = line.span().length() + 1 + end - next.span().begin();
        return withNextWord > candidate - candidate / 12;
    }

    private boolean isUpperCase(Span line) {
        return line.length() <= LONGEST_WIDTH && line.of(text).codePoints().noneMatch(Character::isLowerCase);
    }
}
