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
 * @param gender as far as title and given name tell
 * @param head the word that stands for the name in the sentence's tree
 */
record PersonName(Span span, String text, List<String> parts, Gender gender, Word head) {

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

    private static String key(String part) {
        String lowered = part.toLowerCase(Locale.ROOT);
        return lowered.startsWith("al-") || lowered.startsWith("el-") ? lowered.substring(3) : lowered;
    }
}
