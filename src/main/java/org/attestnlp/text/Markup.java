package org.attestnlp.text;

import java.util.Locale;

/**
 * Takes off the marks at the edges of a block that are no words: Markdown signs, HTML tags, bullets and numbers of lists.
 */
final class Markup {

    /** What the marks say about the block. */
    enum Kind {
        NONE,
        HEADING,
        ITEM,
        FRAMED
    }

    private static final String DASHES = "-\u2013\u2014";
    private static final String BULLETS =
            DASHES + "*\u2022\u00B7\u2023\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u25E6\u2043\u27A2\u2713";
    private static final String SIGNS = "*_|~=\\";
    private static final int LONGEST_TAG = 200;

    private final String text;
    private int begin;
    private int end;
    private boolean heading;
    private boolean item;
    private boolean dashBefore;
    private boolean dashAfter;
    private int strongBefore;
    private int strongAfter;

    /** Reads the marks at both edges of the span. */
    Markup(String text, Span whole) {
        this.text = text;
        this.begin = whole.begin();
        this.end = whole.end();
        while (begin < end
                && (skipBlank() || skipTag() || skipHashes() || skipBullet() || skipNumber() || skipSign())) {
            // every step moves begin
        }
        while (begin < end && (dropBlank() || dropTag() || dropDash() || dropSign())) {
            // every step moves end
        }
    }

    /** What is left between the marks, trimmed; empty where no letter and no digit is left. */
    Span content() {
        for (int at = begin; at < end; at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return new Span(begin, end).trimmed(text);
            }
        }
        return new Span(begin, begin);
    }

    Kind kind() {
        if (dashBefore && dashAfter) {
            return Kind.FRAMED;
        }
        if (heading || strongBefore > 1 && strongAfter > 1) {
            return Kind.HEADING;
        }
        return item ? Kind.ITEM : Kind.NONE;
    }

    private boolean skipBlank() {
        return isBlank(begin) && ++begin > 0;
    }

    private boolean dropBlank() {
        return isBlank(end - 1) && --end >= 0;
    }

    private boolean skipSign() {
        if (SIGNS.indexOf(text.charAt(begin)) < 0 && !(text.charAt(begin) == '>' && isBlank(begin + 1))) {
            return false;
        }
        strongBefore += isStrong(begin++);
        return true;
    }

    private boolean dropSign() {
        if (SIGNS.indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        strongAfter += isStrong(--end);
        return true;
    }

    private int isStrong(int at) {
        return text.charAt(at) == '*' || text.charAt(at) == '_' ? 1 : 0;
    }

    /** Headings of Markdown; the hash of a hashtag stays. */
    private boolean skipHashes() {
        int at = begin;
        while (at < end && text.charAt(at) == '#') {
            at++;
        }
        if (at == begin || !isBlank(at)) {
            return false;
        }
        heading = true;
        begin = at;
        return true;
    }

    private boolean skipBullet() {
        int at = begin;
        while (at < end && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean dash = at > begin;
        at += !dash && BULLETS.indexOf(text.charAt(begin)) >= 0 ? 1 : 0;
        if (at == begin || !isBlank(at) && at - begin < 2) {
            return false;
        }
        dashBefore |= dash;
        item = true;
        begin = at;
        return true;
    }

    private boolean dropDash() {
        if (!dashBefore || DASHES.indexOf(text.charAt(end - 1)) < 0 || !isBlank(end - 2)) {
            return false;
        }
        dashAfter = true;
        end--;
        return true;
    }

    /** {@code 1.}, {@code 12)}, {@code (a)}; not {@code A.}, which is more often the initial of a name. */
    private boolean skipNumber() {
        boolean open = text.charAt(begin) == '(';
        int from = open ? begin + 1 : begin;
        int at = from;
        while (at < end && at - from < 2 && isDigit(at)) {
            at++;
        }
        boolean letter = at == from && at < end && Character.isLetter(text.charAt(at)) && ++at > 0;
        boolean closed = at > from
                && at < end
                && isBlank(at + 1)
                && (text.charAt(at) == ')' || text.charAt(at) == '.' && !letter && !open);
        if (!closed) {
            return false;
        }
        item = true;
        begin = at + 1;
        return true;
    }

    private boolean skipTag() {
        if (text.charAt(begin) != '<') {
            return false;
        }
        int close = begin + 1;
        while (close < end && close - begin < LONGEST_TAG && !isAngle(close)) {
            close++;
        }
        if (!isTag(begin, close)) {
            return false;
        }
        noteTag(text.substring(begin + 1, close).toLowerCase(Locale.ROOT));
        begin = close + 1;
        return true;
    }

    private boolean dropTag() {
        if (text.charAt(end - 1) != '>') {
            return false;
        }
        int open = end - 2;
        while (open > begin && end - open < LONGEST_TAG && !isAngle(open)) {
            open--;
        }
        if (!isTag(open, end - 1)) {
            return false;
        }
        end = open;
        return true;
    }

    private void noteTag(String name) {
        heading |= name.matches("h[1-6]\\b.*|title\\b.*");
        item |= name.startsWith("li") && !name.startsWith("link");
    }

    private boolean isTag(int open, int close) {
        return open >= begin
                && close < end
                && close - open > 1
                && text.charAt(open) == '<'
                && text.charAt(close) == '>'
                && (Character.isLetter(text.charAt(open + 1)) || text.charAt(open + 1) == '/');
    }

    private boolean isAngle(int at) {
        return text.charAt(at) == '<' || text.charAt(at) == '>';
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isBlank(int at) {
        return at >= begin && at < end && Span.isBlank(text.charAt(at));
    }
}
