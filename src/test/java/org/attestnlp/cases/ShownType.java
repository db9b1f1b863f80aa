package org.attestnlp.cases;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A type that a case file shows, with the features it shows.
 *
 * @param name short name such as {@code Quotation}, or the full name where two types share the short one
 * @param features in the order in which they are written
 */
record ShownType(String name, List<String> features) {

    private static final Pattern SYNTAX = Pattern.compile("([\\w.]+)(?:\\(([\\w, ]*)\\))?");

    /**
     * Reads {@code Quotation(kind, speaker); Cue}.
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    static List<ShownType> list(String text) {
        return words(text, ";").map(ShownType::of).toList();
    }

    private static ShownType of(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected Type(feature, feature) but found: " + text);
        }
        String features = matcher.group(2) == null ? "" : matcher.group(2);
        return new ShownType(matcher.group(1), words(features, ",").toList());
    }

    private static Stream<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).filter(word -> !word.isEmpty());
    }

    @Override
    public String toString() {
        return features.isEmpty() ? name : name + "(" + String.join(", ", features) + ")";
    }
}
