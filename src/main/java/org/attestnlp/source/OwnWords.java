package org.attestnlp.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source's name where it is but its own words: on one line, without marks of emphasis, acronyms in brackets and explanations. */
final class OwnWords {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{1,40}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EXPLANATION =
            Pattern.compile(",\\s+(?:an?|one of|h(?:is|er)|their|its)\\s.*", Pattern.DOTALL);
    private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s.*", Pattern.DOTALL);
    private static final Pattern DEFINITE = Pattern.compile("(?i)the\\s+(?:so-called\\s+)?|so-called\\s+");
    private static final Pattern INDEFINITE = Pattern.compile("(?i)an?\\s+");

    private OwnWords() {}

    /** Persons and organizations lose the article, documents with a name of their own "the"; groups and the unnamed keep it. */
    static String of(String words, SourceKind kind) {
        String plain = EMPHASIS.matcher(BRACKETS.matcher(words).replaceAll("")).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        plain = (kind == SourceKind.PERSON ? BEHIND_COMMA : EXPLANATION)
                .matcher(plain)
                .replaceFirst("");
        boolean somebody = kind == SourceKind.PERSON || kind == SourceKind.ORGANIZATION;
        String bare = somebody || kind == SourceKind.DOCUMENT && hasName(plain) ? without(DEFINITE, plain) : plain;
        bare = somebody ? without(INDEFINITE, bare) : bare;
        return bare.isEmpty() ? words.strip() : bare;
    }

    private static String without(Pattern article, String words) {
        Matcher start = article.matcher(words);
        return start.lookingAt() ? words.substring(start.end()) : words;
    }

    private static boolean hasName(String words) {
        return BLANKS.splitAsStream(words).skip(1).anyMatch(word -> !word.toLowerCase(Locale.ROOT)
                .equals(word));
    }
}
