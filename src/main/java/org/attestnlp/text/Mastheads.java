package org.attestnlp.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the name and the motto of a publication, and page numbers. */
final class Mastheads {

    private static final int MOST_WORDS = 14;
    private static final int LONGEST_ADJECTIVES = 5;
    private static final Pattern PAGE = Pattern.compile("(?:page|p\\.)? ?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?");

    private Mastheads() {}

    static boolean isMasthead(Segment segment) {
        List<String> words = segment.words();
        return segment.size() <= MOST_WORDS
                && !segment.endsSentence()
                && (segment.hasMarks(Markup.Kind.FRAMED)
                        || isMotto(words)
                        || Character.isDigit(
                                        segment.tail().charAt(segment.tail().length() - 1))
                                && PAGE.matcher(segment.lowerCase()).matches()
                        || FurniturePhrases.of(BlockKind.MASTHEAD, "end")
                                .contains(Words.bare(words.get(words.size() - 1))));
    }

    /** "The weekly paper of …": no verb before the word for a publication, and "of" or "for" behind it. */
    private static boolean isMotto(List<String> words) {
        for (int i = 0; i + 2 < words.size() && i <= LONGEST_ADJECTIVES; i++) {
            String next = Words.bare(words.get(i + 1));
            if (FurniturePhrases.of(BlockKind.MASTHEAD, "motto").contains(Words.bare(words.get(i)))) {
                return Words.bare(words.get(0)).equals("the") && (next.equals("of") || next.equals("for"));
            }
        }
        return false;
    }
}
