package org.attestnlp.text;

import java.util.Arrays;

/** Tags and Markdown links within a paragraph: of {@code see the [map](https://…)} the words "see the map" are left. */
final class InlineMarkup {

    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_TARGET = 2_000;

    private final String text;
    private final char[] plain;
    private int lastBracket = -1;

    private InlineMarkup(String text, char[] plain) {
        this.text = text;
        this.plain = plain;
    }

    /** Overwrites the markup of the text with blanks, in a copy of it. */
    static void blank(String text, char[] plain) {
        InlineMarkup markup = new InlineMarkup(text, plain);
        for (int at = 0; at + 1 < plain.length; at++) {
            switch (text.charAt(at)) {
                case '<' -> markup.blankTag(at);
                case '[' -> markup.lastBracket = at;
                case ']' -> markup.blankTarget(at);
                default -> {
                    // a character of the text itself
                }
            }
        }
    }

    private void blankTag(int open) {
        char first = text.charAt(open + 1);
        int close = endOf(open, LONGEST_TAG, "<>");
        if ((Character.isLetter(first) || first == '/') && close < text.length() && text.charAt(close) == '>') {
            Arrays.fill(plain, open, close + 1, ' ');
        }
    }

    private void blankTarget(int close) {
        int end = text.charAt(close + 1) == '(' ? endOf(close + 1, LONGEST_TARGET, "()[] \t\n") : text.length();
        if (lastBracket >= 0 && end < text.length() && text.charAt(end) == ')') {
            plain[lastBracket] = ' ';
            Arrays.fill(plain, close, end + 1, ' ');
        }
        lastBracket = -1;
    }

    /** The first of these marks behind the offset; the end of the text where none is near. */
    private int endOf(int offset, int longest, String marks) {
        int at = offset + 1;
        while (at < text.length() && at - offset < longest && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at - offset < longest ? at : text.length();
    }
}
