package org.attestnlp.evaluation;

import java.util.regex.Pattern;

/** The words around an annotation, on one line. */
record Context(String before, String words, String after) {

    private static final int LENGTH = 60;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Context of(String text, Place place) {
        int begin = border(text, Math.max(0, place.begin() - LENGTH));
        int end = border(text, Math.min(text.length(), place.end() + LENGTH));
        return new Context(
                oneLine(text.substring(begin, place.begin())),
                oneLine(text.substring(place.begin(), place.end())),
                oneLine(text.substring(place.end(), end)));
    }

    static String oneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ");
    }

    /** An offset that does not tear a surrogate pair apart. */
    private static int border(String text, int offset) {
        boolean torn = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return torn ? offset - 1 : offset;
    }
}
