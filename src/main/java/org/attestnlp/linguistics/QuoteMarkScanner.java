package org.attestnlp.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.linguistics.QuoteMark.Family;
import org.attestnlp.text.Span;

/**
 * Reads quotation marks off the characters of a paragraph. What a mark may do follows from its form and, where the form
 * does not tell or is misused, from the characters beside it. One pass.
 */
final class QuoteMarkScanner {

    private static final String MARKS =
            "\"\u201C\u201D\u201E\u201F\uFF02\u2018\u2019\u201A\u201B'`\u00B4\u00AB\u00BB\u2039\u203A\u300C\u300D";
    private static final String SINGLES = "\u2018\u2019\u201A\u201B'`\u00B4";

    private final CharSequence text;
    private final Span range;

    private QuoteMarkScanner(CharSequence text, Span range) {
        this.text = text;
        this.range = range;
    }

    /** The marks in the range, in order; characters outside it are not looked at. */
    static List<QuoteMark> scan(CharSequence text, Span range) {
        return new QuoteMarkScanner(text, range).marks();
    }

    private List<QuoteMark> marks() {
        List<QuoteMark> marks = new ArrayList<>();
        for (int i = range.begin(); i < range.end(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                boolean doubled = isSingle(c) && isSingle(at(i + 1)) && !isSingle(at(i + 2));
                QuoteMark mark = doubled ? twoSingles(i) : isSingle(c) ? single(i) : wide(i);
                if (mark.opens() || mark.closes()) {
                    marks.add(mark);
                }
                i += doubled ? 1 : 0;
            }
        }
        return marks;
    }

    private QuoteMark twoSingles(int i) {
        char c = text.charAt(i);
        boolean low = c == '`' || c == '\u2018' || c == '\u201A';
        return byContext(i, 2, Family.DOUBLE, low || c == '\'', !low);
    }

    private QuoteMark wide(int i) {
        return switch (text.charAt(i)) {
            case '\u201C', '\u201F' -> directed(i, Family.DOUBLE, true);
            case '\u201D' -> directed(i, Family.DOUBLE, false);
            case '\u201E' -> mark(i, 1, Family.DOUBLE, true, false, false);
            case '\u00AB', '\u2039', '\u300C' -> directed(i, Family.ANGLE, true);
            case '\u00BB', '\u203A', '\u300D' -> directed(i, Family.ANGLE, false);
            default -> byContext(i, 1, Family.DOUBLE, true, true);
        };
    }

    /** A mark with a form of its own, which is trusted unless both neighbours contradict it. */
    private QuoteMark directed(int i, Family family, boolean opening) {
        boolean misused = opening
                ? isWordEdge(before(i)) && !isBlank(before(i)) && ends(after(i + 1))
                : starts(before(i)) && (isWordPart(after(i + 1)) || i == range.begin());
        return mark(i, 1, family, opening != misused, opening == misused, false);
    }

    private QuoteMark byContext(int i, int length, Family family, boolean mayOpen, boolean mayClose) {
        char left = before(i);
        char right = after(i + length);
        if (Character.isLetter(left) && Character.isLetter(right)) {
            return mark(i, length, family, mayOpen && !mayClose, mayClose && !mayOpen, false);
        }
        boolean opens = !isBlank(right) && !ends(right) || isBlank(left);
        boolean closes = !starts(left) || isBlank(right) || ends(right);
        boolean inches = Character.isDigit(left) && length == 1;
        return mark(i, length, family, mayOpen && opens && !inches && !isWordPart(left), mayClose && closes, inches);
    }

    private QuoteMark single(int i) {
        char c = text.charAt(i);
        char left = before(i);
        char right = after(i + 1);
        boolean curlyOpen = c == '\u2018' || c == '\u201A' || c == '\u201B';
        boolean opens = (curlyOpen || c == '\'' || c == '`') && starts(left) && !isBlank(right) && !clipped(i + 1);
        boolean closes = !curlyOpen && !isBlank(left) && !isWordPart(right) && !(starts(left) && isWordPart(right));
        boolean possessive = (left == 's' || left == 'S') && isBlank(right) && isWordPart(at(i + 2));
        return mark(i, 1, Family.SINGLE, opens, closes && !opens, possessive);
    }

    private boolean clipped(int from) {
        int to = from;
        while (to < range.end() && to < from + 6 && isWordPart(text.charAt(to))) {
            to++;
        }
        String word = text.subSequence(from, Math.min(to, range.end())).toString();
        boolean decade = word.length() > 1 && word.length() < 4 && Character.isDigit(word.charAt(0));
        return decade || WordClass.CLIPPED.has(word);
    }

    private QuoteMark mark(int i, int length, Family family, boolean opens, boolean closes, boolean doubtful) {
        int begin = at(i - 1) == '\\' ? i - 1 : i;
        return new QuoteMark(begin, i + length, family, opens, closes, doubtful);
    }

    /** The character to the left; a backslash and one other mark are looked through. */
    private char before(int i) {
        int left = at(i - 1) == '\\' ? i - 2 : i - 1;
        if (MARKS.indexOf(at(left)) >= 0) {
            left = at(left - 1) == '\\' ? left - 2 : left - 1;
        }
        return at(left);
    }

    private char after(int i) {
        int right = at(i) == '\\' ? i + 1 : i;
        if (MARKS.indexOf(at(right)) >= 0) {
            right = at(right + 1) == '\\' ? right + 2 : right + 1;
        }
        return at(right);
    }

    private char at(int i) {
        return range.contains(i) ? text.charAt(i) : ' ';
    }

    private static boolean isSingle(char c) {
        return SINGLES.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isWordEdge(char c) {
        return isWordPart(c) || ".,!?;:\u2026".indexOf(c) >= 0;
    }

    /** Whether a quotation may begin behind this character. */
    private static boolean starts(char c) {
        return isBlank(c) || "([{<\u2014\u2013-/*_>=|\u2026:".indexOf(c) >= 0;
    }

    /** Whether a quotation may end before this character. */
    private static boolean ends(char c) {
        return isBlank(c) || ".,;:!?)]}\u2014\u2013*_".indexOf(c) >= 0;
    }
}
