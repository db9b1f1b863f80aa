package org.attestnlp.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that hold anything but blanks, trimmed. */
final class Lines {

    /**
     * @param span trimmed span of the line
     * @param indent code units from the start of the line to its first mark
     * @param afterBlank whether a blank line, or the start of the text, stands before it
     */
    record Line(Span span, int indent, boolean afterBlank) {}

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        for (int begin = 0; begin < text.length(); ) {
            int end = endOfLine(text, begin);
            Span span = new Span(begin, end).trimmed(text);
            if (!span.isEmpty()) {
                lines.add(new Line(span, span.begin() - begin, afterBlank));
            }
            afterBlank = span.isEmpty();
            begin = afterBreak(text, end);
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterBreak(String text, int end) {
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
