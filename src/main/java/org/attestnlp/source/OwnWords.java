package org.attestnlp.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** A source's name where it is but its own words: on one line, without marks of emphasis, acronyms in brackets and explanations. */
final class OwnWords {

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{1,40}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EXPLANATION = Pattern.compile(",\\s+(?:an?|one of)\\s.*", Pattern.DOTALL);
    private static final Pattern DEFINITE = Pattern.compile("(?i)the\\s+(?:so-called\\s+)?|so-called\\s+");

    private OwnWords() {}

    /** Persons, organizations and documents with a name of their own lose the article; groups and the unnamed keep it. */
    static String of(String words, SourceKind kind) {
        String plain = EMPHASIS.matcher(BRACKETS.matcher(words).replaceAll("")).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        plain = EXPLANATION.matcher(plain).replaceFirst("");
        boolean drops = kind == SourceKind.PERSON
                || kind == SourceKind.ORGANIZATION
                || kind == SourceKind.DOCUMENT && hasName(plain);
        String bare = drops && DEFINITE.matcher(plain).lookingAt()
                ? DEFINITE.matcher(plain).replaceFirst("")
                : plain;
        return bare.isEmpty() ? words.strip() : bare;
    }

    private static boolean hasName(String words) {
        return BLANKS.splitAsStream(words).skip(1).anyMatch(word -> !word.toLowerCase(Locale.ROOT)
                .equals(word));
    }
}
