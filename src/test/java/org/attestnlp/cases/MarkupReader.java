package org.attestnlp.cases;

/** Takes the marks out of a marked text. */
final class MarkupReader {

    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private int position;

    MarkupReader(String marked) {
        this.marked = marked;
    }

    String text() {
        int open = 0;
        while (position < marked.length()) {
            char c = marked.charAt(position++);
            switch (c) {
                case '\\' -> text.append(next("a character after \\"));
                case '{' -> {
                    skipType();
                    open++;
                }
                case '|' -> {
                    skipFeatures();
                    open--;
                }
                case '}' -> throw error("a text without }, or \\}");
                default -> text.append(c);
            }
            if (open < 0) {
                throw error("a mark { before its |, or \\|");
            }
        }
        if (open > 0) {
            throw error("the features and } of " + open + " more marks");
        }
        return text.toString();
    }

    private void skipType() {
        while (next("| after the type") != '|') {
            // The type is not needed: the mark is compared as it is written.
        }
    }

    private void skipFeatures() {
        char c = next("} after the features");
        while (c != '}') {
            if (c == '"') {
                skipQuoted();
            }
            c = next("} after the features");
        }
    }

    private void skipQuoted() {
        char c = next("a closing \"");
        while (c != '"') {
            if (c == '\\') {
                next("a character after \\");
            }
            c = next("a closing \"");
        }
    }

    private char next(String expected) {
        if (position == marked.length()) {
            throw error(expected);
        }
        return marked.charAt(position++);
    }

    private IllegalArgumentException error(String expected) {
        return new IllegalArgumentException(
                "expected " + expected + " at the end of: " + marked.substring(0, Math.min(position, marked.length())));
    }
}
