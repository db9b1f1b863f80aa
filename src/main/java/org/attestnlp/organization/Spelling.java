package org.attestnlp.organization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attestnlp.linguistics.Word;

/** How names are written: capitals, acronyms, and the atoms by which spellings of one name are compared. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,}\\p{Lu}?\\.?");
    private static final Pattern PARTICLE = Pattern.compile("(?:al|el|an|as|ash|ad|ar|at|az|l|d)[-'’](?=\\p{Lu})");
    private static final Pattern ARTICLE = Pattern.compile("al|el|an|as|ash|ad|ar|at|az");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private Spelling() {}

    /** Whether the word is written as a name: a capital at the start, also behind "al-", or inside ("eBay"). */
    static boolean isCapitalised(String word) {
        if (word.isEmpty()) {
            return false;
        }
        return Character.isUpperCase(word.codePointAt(0))
                || (hasUpperCase(word, 1, word.length())
                        && PARTICLE.matcher(word).lookingAt())
                || (Character.isLetter(word.charAt(0)) && word.length() > 2 && hasInnerCapital(word));
    }

    /** Whether a name with an Arabic article begins at this word, which the tokenizer has cut in three: "al", "-", "Foo". */
    static boolean beginsWithParticle(List<Word> words, int at) {
        if (at + 2 >= words.size() || !words.get(at + 1).text().equals("-")) {
            return false;
        }
        Word hyphen = words.get(at + 1);
        Word name = words.get(at + 2);
        return ARTICLE.matcher(words.get(at).text()).matches()
                && hyphen.begin() == words.get(at).end()
                && name.begin() == hyphen.end()
                && isCapitalised(name.text());
    }

    private static boolean hasInnerCapital(String word) {
        return word.indexOf('-') < 0 && hasUpperCase(word, 1, Math.min(4, word.length()));
    }

    /** Whether this is a number such as "82nd". */
    static boolean isOrdinal(String word) {
        return !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && ORDINAL.matcher(word).matches();
    }

    /** Whether the word has two capitals or more and hardly anything else: NATO, U.N., M23, ASEAN-like G-20. */
    static boolean isAcronym(String word) {
        if (word.length() < 2 || word.length() > 12) {
            return false;
        }
        int capitals = (int) word.chars().filter(Character::isUpperCase).count();
        int lower = (int) word.chars().filter(Character::isLowerCase).count();
        boolean shortWithDigit = capitals == 1 && lower == 0 && word.chars().anyMatch(Character::isDigit);
        return (capitals >= 2 && lower <= 1 && capitals > lower + 1) || (capitals == 2 && lower == 1) || shortWithDigit;
    }

    /** Whether a word has no lower-case letter and at least four capitals or so: a word of a headline in capitals. */
    static boolean isUpperCase(String word) {
        return hasUpperCase(word, 0, word.length()) && !hasLowerCase(word);
    }

    static boolean hasLowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasUpperCase(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The parts of a name that count when spellings are compared: letters and digits without accents, in lower case;
     * dotted acronyms in one piece.
     */
    static List<String> atoms(String text) {
        if (text.indexOf('.') > 0 && DOTTED.matcher(text).matches()) {
            return List.of(text.replace(".", "").toLowerCase(Locale.ROOT));
        }
        String plain = isAscii(text) ? text : withoutMarks(text);
        List<String> atoms = new ArrayList<>(2);
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                atoms.add(plain.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return atoms;
    }

    /** Most words are, and need no look at their marks: atoms are made of thousands of names at each start. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words of a name, split at white space. */
    static String[] words(String name) {
        return BLANKS.split(name);
    }

    /** The atoms of all words of a name, split at white space. */
    static List<String> atomsOfName(String name) {
        List<String> atoms = new ArrayList<>();
        for (String word : words(name)) {
            atoms.addAll(atoms(word));
        }
        return atoms;
    }
}
