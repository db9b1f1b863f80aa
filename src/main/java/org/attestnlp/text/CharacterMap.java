package org.attestnlp.text;

/**
 * Plain spelling for tools that were trained on plain newswire: straight quotation marks, blanks for odd spaces, control
 * characters, Markdown marks and tags. Every UTF-16 unit is replaced by exactly one, so that offsets stay as they are.
 *
 * <p>Measured with Emory NLP4J: without the map its tokenizer leaves closing curly quotes on the word before them.
 */
public final class CharacterMap {

    private static final String SINGLE_QUOTES =
            "\u2018\u2019\u201A\u201B\u2032\u2035\u00B4`\u02BC\u02B9\u2039\u203A\uFF07";
    private static final String DOUBLE_QUOTES =
            "\u201C\u201D\u201E\u201F\u2033\u2036\u00AB\u00BB\u301D\u301E\u301F\uFF02";
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~$&\"'";

    private CharacterMap() {}

    /** The same text in plain spelling, of the same length. */
    public static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text, i);
        }
        joinDoubledMarks(plain);
        InlineMarkup.blank(text, plain);
        return new String(plain);
    }

    private static char plain(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7F) {
            return plainAscii(text, at, c);
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return isBlank(c) ? ' ' : c;
    }

    private static char plainAscii(String text, int at, char c) {
        return switch (c) {
            case '`' -> '\'';
            case '*', '_' -> isInsideWord(text, at) ? c : ' ';
            case '\\' -> at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0 ? ' ' : c;
            case '\n', '\r' -> c;
            default -> c < ' ' ? ' ' : c;
        };
    }

    /** File names, addresses and sums keep their marks: {@code annual_report}, {@code 3*4}. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Zero-width and bidi marks are of type FORMAT; a lone surrogate is no character at all but harmless to tokenizers. */
    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    /** The doubled single marks of typewriters and TeX become one double mark and a blank outside of the quoted words. */
    private static void joinDoubledMarks(char[] plain) {
        for (int i = 0; i + 1 < plain.length; i++) {
            if (plain[i] == '\'' && plain[i + 1] == '\'') {
                boolean opens = i == 0 || Character.isWhitespace(plain[i - 1]) || "([-".indexOf(plain[i - 1]) >= 0;
                plain[i] = opens ? ' ' : '"';
                plain[i + 1] = opens ? '"' : ' ';
                i++;
            }
        }
    }
}
