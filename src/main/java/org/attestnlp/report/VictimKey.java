package org.attestnlp.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What two figures must share to be about the same victims: the outcome, the names in the words for the victims ("Russian
 * troops", "Russian soldiers"), and whether they are soldiers. Words without a name ("people") mean the same only within one
 * document.
 */
record VictimKey(String outcome, boolean military, Set<String> words, int document) {

    private static final int ANY_DOCUMENT = -1;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS =
            Set.of("a", "an", "the", "of", "and", "or", "other", "their", "its", "his", "her");

    static VictimKey of(AnnotationView figure, int document) {
        String outcome = figure.text("outcome");
        boolean military = "military".equals(figure.text("victimStatus"));
        List<String> words = WORD.matcher(figure.text("victims"))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 1)
                .toList();
        Set<String> names = new TreeSet<>();
        words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .forEach(word -> names.add(stem(word)));
        if (!names.isEmpty()) {
            return new VictimKey(outcome, military, names, ANY_DOCUMENT);
        }
        Set<String> nouns = new TreeSet<>();
        words.stream()
                .map(VictimKey::stem)
                .filter(word -> !EMPTY_WORDS.contains(word))
                .forEach(nouns::add);
        return new VictimKey(outcome, military, nouns, document);
    }

    /** Enough to bring "Ukrainians" to "Ukrainian". */
    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
