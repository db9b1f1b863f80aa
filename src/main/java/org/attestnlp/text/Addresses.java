package org.attestnlp.text;

import java.util.Locale;
import java.util.stream.Stream;

/** Addresses of the web and of mail. */
final class Addresses {

    private static final String OPENERS = "[(<\"'";

    private Addresses() {}

    /** Whether the word is an address, bare, in brackets or as a Markdown link with the address as its text. */
    static boolean isAddress(String word) {
        int begin = 0;
        while (begin < word.length() && OPENERS.indexOf(word.charAt(begin)) >= 0) {
            begin++;
        }
        String address = word.substring(begin).toLowerCase(Locale.ROOT);
        return Stream.of("http://", "https://", "ftp://", "www.", "mailto:").anyMatch(address::startsWith)
                || isMail(address);
    }

    private static boolean isMail(String address) {
        int at = address.indexOf('@');
        return at > 0 && address.indexOf('.', at) > at + 1;
    }

    /**
     * Length of the address that the text starts with, which may run into the first word of a sentence without a blank
     * ({@code …/2019/03/12Police said}); 0 where it starts with none.
     */
    static int lengthAtStart(String text) {
        int end = 0;
        while (end < text.length() && !Span.isBlank(text.charAt(end))) {
            end++;
        }
        if (!isAddress(text.substring(0, end))) {
            return 0;
        }
        boolean moreFollows = !text.substring(end).isBlank();
        return moreFollows ? gluedWord(text, end) : end;
    }

    private static int gluedWord(String text, int end) {
        int at = end;
        while (at > 1 && Character.isLowerCase(text.charAt(at - 1))) {
            at--;
        }
        boolean glued = at > 1
                && at < end
                && Character.isUpperCase(text.charAt(at - 1))
                && (Character.isDigit(text.charAt(at - 2)) || text.charAt(at - 2) == '/');
        return glued ? at - 1 : end;
    }
}
