package org.attestnlp.source;

import java.util.List;
import java.util.Locale;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * A place where the text names a person.
 *
 * @param span the name without title and possessive ending
 * @param text the name on one line
 * @param parts its words
 * @param title the office or title before it in lower case; empty where there is none
 * @param gender as far as title and given name tell
 * @param head the word that stands for the name in the sentence's tree
 */
record PersonName(Span span, String text, List<String> parts, String title, Gender gender, Word head) {

    public PersonName {
        parts = List.copyOf(parts);
    }

    /** The last part without an Arabic article, lower case. */
    String surname() {
        return key(parts.get(parts.size() - 1));
    }

    String givenName() {
        return key(parts.get(0));
    }

    /** Whether it has a given name beside the surname. */
    boolean isFull() {
        return parts.size() > 1;
    }

    private static String key(String part) {
        String lowered = part.toLowerCase(Locale.ROOT);
        return lowered.startsWith("al-") || lowered.startsWith("el-") ? lowered.substring(3) : lowered;
    }

    /** Whether two names with one surname may be of one person: Joe and Joseph, J. and Joseph, but not Joan and Joseph. */
    boolean isCompatible(PersonName other) {
        if (!isFull() || !other.isFull() || endsWith(other) || other.endsWith(this)) {
            return true;
        }
        String first = givenName();
        String second = other.givenName();
        return first.equals(second)
                || first.charAt(0) == second.charAt(0)
                        && (first.length() <= 3 || second.length() <= 3 || first.startsWith(second.substring(0, 3)));
    }

    /** "Pérez Esquivel" is the end of "Adolfo Pérez Esquivel". */
    private boolean endsWith(PersonName other) {
        int more = parts.size() - other.parts.size();
        return more >= 0 && parts.subList(more, parts.size()).equals(other.parts);
    }
}
