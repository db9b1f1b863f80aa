package org.attestnlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at single words as they stand between blanks, with the punctuation that clings to them. */
final class Words {

    private static final int LONGEST_NAME = 4;

    private Words() {}

    /** The words between blanks, in order. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Span.isBlank(text.charAt(at))) {
                if (at > begin) {
                    words.add(text.substring(begin, at));
                }
                begin = at + 1;
            }
        }
        return words;
    }

    /** The word in lower case, without the punctuation around it. */
    static String bare(String word) {
        int begin = 0;
        int end = word.length();
        while (begin < end && !Character.isLetterOrDigit(word.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /** Whether the first letter or digit is a capital. */
    static boolean isCapitalised(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return at < word.length() && Character.isUpperCase(word.codePointAt(at));
    }

    static boolean isFunctionWord(String word) {
        return WordClass.FUNCTION.has(bare(word));
    }

    static boolean isPunctuation(String word) {
        return bare(word).isEmpty();
    }

    /** Two to four capitalised words: what the name of a person looks like, and much else. */
    static boolean looksLikeName(List<String> words) {
        return words.size() > 1
                && words.size() <= LONGEST_NAME
                && words.stream().allMatch(Words::isCapitalised);
    }

    /** Whether all words but those of grammar begin with a capital or a digit, as in headlines. */
    static boolean areTitleCase(List<String> words) {
        return words.stream().filter(Words::isCapitalised).count() > LONGEST_NAME
                && words.stream()
                        .allMatch(word ->
                                !Sentences.startsLowerCase(word, new Span(0, word.length())) || isFunctionWord(word));
    }
}
