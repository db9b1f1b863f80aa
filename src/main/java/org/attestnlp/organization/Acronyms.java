package org.attestnlp.organization;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.linguistics.Word;

/**
 * Pairs of a name and its acronym: "Rural Workers Union (RWU)". After Schwartz and Hearst (2003), "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", restricted to first letters of words in order.
 */
final class Acronyms {

    private Acronyms() {}

    /** The acronym in brackets right behind the name, if the name's words begin with its letters. */
    static Optional<Word> definedBehind(Stretch name) {
        return inBracketsBehind(name).filter(word -> fits(word.text(), name));
    }

    /** The acronym in brackets right behind the name. */
    static Optional<Word> inBracketsBehind(Stretch name) {
        return bracketedBehind(name).filter(word -> Spelling.isAcronym(word.text()));
    }

    private static Optional<Word> bracketedBehind(Stretch name) {
        return name.after()
                .filter(word -> word.text().equals("("))
                .flatMap(Word::next)
                .filter(word ->
                        word.next().filter(next -> next.text().equals(")")).isPresent());
    }

    /** Whether a short name in brackets stands behind the name and is made of its letters, first letter first. */
    static boolean isShortenedBehind(Stretch name) {
        return bracketedBehind(name).filter(word -> isMadeOf(word.text(), name)).isPresent();
    }

    /** Whether the letters of the short name occur in the name in the same order, beginning with the first. */
    static boolean isMadeOf(String shortName, Stretch name) {
        String letters = String.join("", Spelling.atoms(shortName));
        StringBuilder all = new StringBuilder();
        name.words().forEach(word -> Spelling.atoms(word.text()).forEach(all::append));
        if (letters.length() < 3 || name.length() < 2 || all.isEmpty() || letters.charAt(0) != all.charAt(0)) {
            return false;
        }
        int next = 0;
        for (int at = 0; at < all.length() && next < letters.length(); at++) {
            if (all.charAt(at) == letters.charAt(next)) {
                next++;
            }
        }
        return next == letters.length();
    }

    /** Whether every letter of the acronym begins a word of the name or stands inside one, and the first begins it. */
    static boolean fits(String acronym, Stretch name) {
        String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || name.length() < 2) {
            return false;
        }
        int next = 0;
        int initials = 0;
        int capitals = 0;
        for (Word word : name.words()) {
            if (Spelling.isCapitalised(word.text())) {
                capitals++;
            }
            for (String atom : Spelling.atoms(word.text())) {
                if (next < letters.length() && atom.charAt(0) == letters.charAt(next)) {
                    next++;
                    initials++;
                    for (int at = 1; at < atom.length() && next < letters.length(); at++) {
                        if (isLetterInside(letters, next, atom.charAt(at), word)) {
                            next++;
                        }
                    }
                } else if (word == name.first()) {
                    return false;
                }
            }
        }
        return next == letters.length() && initials * 2 >= capitals && initials >= 2;
    }

    /** UNICEF-like acronyms take several letters of one word: only where the next letter follows in the word's capitals. */
    private static boolean isLetterInside(String letters, int next, char inside, Word word) {
        return inside == letters.charAt(next) && word.text().indexOf(Character.toUpperCase(inside), 1) > 0;
    }

    /** Acronyms that the document defines, in lower case, with the name they stand for. */
    static Map<String, Stretch> in(Iterable<Stretch> names) {
        Map<String, Stretch> defined = new HashMap<>();
        for (Stretch name : names) {
            definedBehind(name)
                    .ifPresent(acronym -> defined.putIfAbsent(acronym.text().toLowerCase(Locale.ROOT), name));
        }
        return defined;
    }
}
