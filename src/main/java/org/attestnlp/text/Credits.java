package org.attestnlp.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who took or owns a photograph: a line of its own, or words behind a caption. */
final class Credits {

    private static final int LONGEST_CAPTION = 700;
    private static final int SHORTEST_CAPTION = 5;
    private static final int LONGEST_CREDIT = 120;
    private static final int MOST_WORDS = 12;
    private static final Pattern MARK = Pattern.compile(
            "[\\s|](?:(?:file )?(?:photo|image|picture|photograph)s?(?: credit)? ?: |photo by |photo courtesy |credit: |"
                    + "ap photo/|reuters/|afp/|epa/|\u00A9 )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_LEAD = Pattern.compile(
            "(?:FILE(?: PHOTO| IMAGE| PICTURE| PIC)?|File (?:photo|image|picture))\\s?[:\u2013\u2014-]\\s?");

    private Credits() {}

    /** Where the credit at the end of the segment begins: at its own begin where it is nothing but a credit. */
    static Optional<Integer> begin(Segment segment) {
        if (segment.span().length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        String tail = segment.tail();
        Optional<Integer> whole = segment.size() <= MOST_WORDS && isCredit(tail) ? Optional.of(0) : Optional.empty();
        return whole.or(() -> bracketed(tail))
                .or(() -> marked(tail))
                .map(at -> segment.span().end() - tail.length() + at);
    }

    /** Whether the segment is a credit and nothing else. */
    static boolean isCredit(Segment segment) {
        return begin(segment).filter(begin -> begin == segment.span().begin()).isPresent();
    }

    /** Length of the words "FILE PHOTO:" before a caption; 0 where there are none. */
    static int leadLength(Segment segment) {
        if (!segment.head().startsWith("F")) {
            return 0;
        }
        Matcher lead = FILE_LEAD.matcher(segment.head());
        return lead.lookingAt() ? lead.end() : 0;
    }

    private static boolean isCredit(String words) {
        if (words.length() > LONGEST_CREDIT) {
            return false;
        }
        String line = words.toLowerCase(Locale.ROOT);
        return FurniturePhrases.of(BlockKind.CREDIT, "line").contains(Words.bare(line))
                || FurniturePhrases.begin(line, BlockKind.CREDIT, "label")
                || line.startsWith("\u00A9") && line.chars().noneMatch(Character::isDigit) && !line.contains("rights")
                || namesOwner(words);
    }

    /** "Jane Doe/Reuters", "Jane Doe via Getty Images": capitalised words, and an owner behind a slash, a bar or "via". */
    private static boolean namesOwner(String line) {
        if (!line.contains(" via ") && !line.contains(" | ") && (line.indexOf('/') < 1 || line.contains("//"))) {
            return false;
        }
        String[] words = line.split("[\\s/|,]+");
        return Arrays.stream(words).anyMatch(Credits::isOwner)
                && Arrays.stream(words).allMatch(Credits::isPartOfCredit);
    }

    private static boolean isOwner(String word) {
        return FurniturePhrases.of(BlockKind.CREDIT, "owner").contains(Words.bare(word));
    }

    private static boolean isPartOfCredit(String word) {
        return Words.isCapitalised(word)
                || Words.isPunctuation(word)
                || Words.isFunctionWord(word)
                || isOwner(word)
                || WordClass.CREDIT.has(Words.bare(word));
    }

    /** The last bracket: a credit, or an owner behind a caption without a final stop. */
    private static Optional<Integer> bracketed(String tail) {
        int end = tail.endsWith(".") ? tail.length() - 1 : tail.length();
        int open = opening(tail, end);
        if (open < 0) {
            return Optional.empty();
        }
        String inside = tail.substring(open + 1, end - 1).strip();
        String before = tail.substring(0, open).strip();
        boolean owner = isOwner(inside)
                && Words.split(before).size() >= SHORTEST_CAPTION
                && !Sentences.isEnd(before, new Span(0, before.length()));
        return owner || isCredit(inside) ? Optional.of(outermost(tail, open)) : Optional.empty();
    }

    private static int opening(String tail, int end) {
        char close = end == 0 ? ' ' : tail.charAt(end - 1);
        char open = close == ')' ? '(' : close == ']' ? '[' : '\0';
        int depth = 0;
        for (int at = end - 1; at >= 0 && open != '\0'; at--) {
            depth += tail.charAt(at) == close ? 1 : tail.charAt(at) == open ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Credits are at times begun twice: "(AP Photo/ (AP Photo/Jane Doe)". */
    private static int outermost(String tail, int open) {
        int before = open == 0 ? -1 : tail.lastIndexOf(tail.charAt(open), open - 1);
        return before >= 0 && isCredit(tail.substring(before + 1, open).strip()) ? before : open;
    }

    /** The last words that announce a credit, with nothing but names behind them. */
    private static Optional<Integer> marked(String tail) {
        if (tail.indexOf(':') < 0 && tail.indexOf('/') < 0 && tail.indexOf('\u00A9') < 0 && !tail.contains("hoto ")) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(tail);
        int begin = 0;
        while (mark.find()) {
            begin = mark.start() + 1;
        }
        List<String> words = Words.split(tail.substring(begin));
        boolean names = words.stream().skip(1).allMatch(Credits::isPartOfCredit);
        boolean isShort = tail.length() - begin <= LONGEST_CREDIT && words.size() <= MOST_WORDS;
        return begin > 0 && names && isShort ? Optional.of(begin) : Optional.empty();
    }
}
