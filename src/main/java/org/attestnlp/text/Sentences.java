package org.attestnlp.text;

/** How sentences begin and end on paper. */
final class Sentences {

    private static final String STOPS = ".!?\u2026\u203D\u3002";
    private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A`";
    private static final String EDGES = QUOTES + "()[]{}*_ ";
    private static final int LONGEST_BRACKET = 200;

    private Sentences() {}

    /** Whether the span ends with a stop, with a stop inside closing marks, or with a stop before a last bracket. */
    static boolean isEnd(String text, Span span) {
        int last = lastMark(text, span.begin(), span.end());
        if (last >= span.begin() && STOPS.indexOf(text.charAt(last)) >= 0) {
            return true;
        }
        int bracket = lastBracket(text, span);
        int before = lastMark(text, span.begin(), bracket);
        return before >= span.begin() && STOPS.indexOf(text.charAt(before)) >= 0;
    }

    /** Whether the first letter, if the span starts with one or with marks before it, is a small one. */
    static boolean startsLowerCase(String text, Span span) {
        int at = span.begin();
        while (at < span.end() && EDGES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < span.end() && Character.isLowerCase(text.codePointAt(at));
    }

    private static int lastMark(String text, int begin, int end) {
        int at = end - 1;
        while (at >= begin && EDGES.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at;
    }

    /** Where the bracket opens that the span ends with; its begin where it does not end with one. */
    private static int lastBracket(String text, Span span) {
        char last = span.isEmpty() ? ' ' : text.charAt(span.end() - 1);
        char opening = last == ')' ? '(' : last == ']' ? '[' : '\0';
        int from = opening == '\0' ? span.begin() : Math.max(span.begin(), span.end() - LONGEST_BRACKET);
        for (int at = span.end() - 1; at > from; at--) {
            if (text.charAt(at) == opening) {
                return at;
            }
        }
        return span.begin();
    }
}
