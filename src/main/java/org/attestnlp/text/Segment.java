package org.attestnlp.text;

import java.util.List;
import java.util.Locale;

/**
 * Lines that belong together, without the marks at their edges, and what their shape tells. Only the first and the last
 * {@value #WINDOW} code units are looked at, so that the cost does not grow with the length of a line.
 */
final class Segment {

    static final int WINDOW = 400;

    private final String text;
    private final Span span;
    private final Markup.Kind markup;
    private final String head;
    private final String lowerCase;
    private final String tail;
    private final List<String> words;

    Segment(String text, Span whole) {
        this.text = text;
        Markup marks = new Markup(text, whole);
        this.span = marks.content();
        this.markup = marks.kind();
        this.head = text.substring(span.begin(), Math.min(span.end(), span.begin() + WINDOW));
        this.lowerCase = head.toLowerCase(Locale.ROOT);
        this.tail = text.substring(Math.max(span.begin(), span.end() - WINDOW), span.end());
        this.words = Words.split(head);
    }

    /** Empty where there were nothing but marks. */
    Span span() {
        return span;
    }

    /** The first code units. */
    String head() {
        return head;
    }

    /** The first code units in lower case. */
    String lowerCase() {
        return lowerCase;
    }

    /** The last code units. */
    String tail() {
        return tail;
    }

    /** The words at the start, split at blanks, punctuation included. */
    List<String> words() {
        return words;
    }

    /** Number of words, as far as they are looked at. */
    int size() {
        return words.size();
    }

    /** Whether {@link #head()} is all there is. */
    boolean isWhole() {
        return span.length() <= WINDOW;
    }

    boolean hasMarks(Markup.Kind kind) {
        return markup == kind;
    }

    boolean endsSentence() {
        return Sentences.isEnd(text, span);
    }

    /** Whether the last character is one of these marks. */
    boolean endsWith(String marks) {
        return !tail.isEmpty() && marks.indexOf(tail.charAt(tail.length() - 1)) >= 0;
    }

    boolean startsLowerCase() {
        return Sentences.startsLowerCase(text, span);
    }

    /** Whether there are capitals and no small letters. */
    boolean isUpperCase() {
        return head.codePoints().anyMatch(Character::isUpperCase)
                && head.codePoints().noneMatch(Character::isLowerCase);
    }
}
