package org.attestnlp.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestnlp.linguistics.NumberToken.Kind;
import org.attestnlp.text.Months;
import org.attestnlp.text.Span;

/** Cuts text into words, figures and marks. Groups of three digits behind a space belong to the figure: 1 597. */
final class NumberTokenizer {

    private static final String INNER_MARKS = ".,:/'’";
    private static final String GROUP_SPACES = " \u00a0\u2009\u202f";
    private static final int GROUP = 3;

    private final CharSequence text;
    private final int end;
    private final List<NumberToken> tokens = new ArrayList<>();

    private NumberTokenizer(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The tokens of the span, in order. Linear. */
    static List<NumberToken> tokens(CharSequence text, Span within) {
        NumberTokenizer tokenizer = new NumberTokenizer(text, within.end());
        tokenizer.run(within.begin());
        return tokenizer.tokens;
    }

    private void run(int begin) {
        boolean glued = false;
        for (int at = begin; at < end; ) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                glued = false;
                at++;
                continue;
            }
            int to = Character.isDigit(c) ? endOfFigure(at) : Character.isLetter(c) ? endOfWord(at) : at + 1;
            tokens.add(token(at, to, glued));
            glued = true;
            at = to;
        }
    }

    private NumberToken token(int from, int to, boolean glued) {
        char first = text.charAt(from);
        String form = form(from, to);
        Kind kind = Character.isLetter(first) ? Kind.WORD : Character.isDigit(first) ? figureKind(form) : Kind.MARK;
        return new NumberToken(from, to, form, kind, glued);
    }

    /** Digits of all scripts as those of ASCII. */
    private String form(int from, int to) {
        StringBuilder form = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            form.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return form.toString().toLowerCase(Locale.ROOT);
    }

    private static Kind figureKind(String form) {
        return FigureReader.isFigure(form) ? Kind.DIGITS : Kind.MIXED;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Takes in what stands between two digits, letters behind them, and groups of three digits behind a space. */
    private int endOfFigure(int from) {
        int at = from;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || isInnerMark(at))) {
            at++;
        }
        boolean groups = at - from <= GROUP && isDigits(from, at);
        while (groups && at < end && GROUP_SPACES.indexOf(text.charAt(at)) >= 0 && isGroup(at + 1)) {
            at += 1 + GROUP;
        }
        return at;
    }

    private boolean isInnerMark(int at) {
        return INNER_MARKS.indexOf(text.charAt(at)) >= 0 && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    /** Three digits that nothing prolongs, unless a month stands before the figure: "on May 12 300 people fled". */
    private boolean isGroup(int at) {
        int to = at + GROUP;
        return to <= end
                && isDigits(at, to)
                && (to == end || !Character.isLetterOrDigit(text.charAt(to)) && !isInnerMark(to))
                && !Months.isMonth(lastWord());
    }

    private String lastWord() {
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).form();
    }

    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
