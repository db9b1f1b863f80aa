package org.attestnlp.text;

import java.lang.Character.UnicodeScript;

/** Tells text in another script from that of the document. */
final class Scripts {

    private static final int LETTERS_OF_A_DOCUMENT = 20_000;
    private static final int LETTERS_OF_A_BLOCK = 400;

    private final boolean latin;

    /** A document counts as Latin, which is what the engines read, when a quarter of its first letters are. */
    Scripts(String text) {
        this.latin = 4 * latinLetters(text, LETTERS_OF_A_DOCUMENT) >= letters(text, LETTERS_OF_A_DOCUMENT);
    }

    /** Whether most letters are Latin in a document that is not, or the other way round. */
    boolean isForeign(Segment segment) {
        int letters = letters(segment.head(), LETTERS_OF_A_BLOCK);
        int ofLatin = latinLetters(segment.head(), LETTERS_OF_A_BLOCK);
        return letters > 0 && (latin ? 2 * ofLatin < letters : 2 * ofLatin > letters);
    }

    private static int letters(String text, int limit) {
        return (int) text.codePoints().limit(limit).filter(Character::isLetter).count();
    }

    private static int latinLetters(String text, int limit) {
        return (int) text.codePoints()
                .limit(limit)
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
    }
}
