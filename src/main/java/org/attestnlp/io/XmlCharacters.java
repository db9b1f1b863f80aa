package org.attestnlp.io;

/** What XML 1.0 can hold (W3C, Extensible Markup Language 1.0, fifth edition, production 2). */
final class XmlCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    /** The text with every code unit that XML 1.0 cannot hold replaced by U+FFFD; its length stays the same. */
    static String replaceIllegal(String text) {
        char[] units = null;
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (!isLegal(codePoint)) {
                units = units == null ? text.toCharArray() : units;
                for (int j = i; j < i + Character.charCount(codePoint); j++) {
                    units[j] = REPLACEMENT;
                }
            }
            i += Character.charCount(codePoint) - 1;
        }
        return units == null ? text : new String(units);
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
