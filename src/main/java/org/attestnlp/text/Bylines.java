package org.attestnlp.text;

import java.util.List;

/** Tells who wrote an article, where and when. */
final class Bylines {

    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_IN_CAPITALS = 6;

    private Bylines() {}

    /**
     * Whether the line is a by-line by itself, whatever stands around it.
     *
     * @param upperCase whether the text is written in capitals, where "BY NOON" looks like "BY JANE DOE"
     */
    static boolean isByline(Segment segment, boolean upperCase) {
        String line = withoutBracket(segment.lowerCase());
        if (segment.size() > MOST_WORDS || !segment.isWhole()) {
            return false;
        }
        if (line.startsWith("by ")) {
            return isBy(segment, upperCase);
        }
        return FurniturePhrases.begin(line, BlockKind.BYLINE, "label")
                || FurniturePhrases.of(BlockKind.BYLINE, "line").contains(Words.bare(line))
                || isDated(segment);
    }

    private static String withoutBracket(String line) {
        return line.startsWith("(") || line.startsWith("[") ? line.substring(1) : line;
    }

    private static boolean isBy(Segment segment, boolean upperCase) {
        List<String> words = segment.words().subList(1, segment.size());
        boolean sentence = upperCase && (segment.endsSentence() || segment.size() > MOST_WORDS_IN_CAPITALS);
        return !sentence && areNames(words);
    }

    /** A date, or a name and a date. */
    private static boolean isDated(Segment segment) {
        if (segment.head().chars().noneMatch(Character::isDigit)) {
            return false;
        }
        List<String> words = segment.words();
        int atEnd = Dates.atEnd(words);
        int atStart = Dates.atStart(words);
        if (atEnd == words.size()) {
            return true;
        }
        if (segment.endsSentence() || segment.endsWith(":")) {
            return false;
        }
        return atEnd > 0 && areNames(words.subList(0, words.size() - atEnd))
                || atStart > 0 && areNames(words.subList(atStart, words.size()));
    }

    /** Capitalised words, and those of the trade between them. */
    private static boolean areNames(List<String> words) {
        return words.stream().anyMatch(word -> Words.isCapitalised(word) || isRole(word))
                && words.stream()
                        .allMatch(word -> Words.isCapitalised(word)
                                || isRole(word)
                                || Words.isFunctionWord(word)
                                || Words.isPunctuation(word)
                                || Dates.isPart(word)
                                || Addresses.isAddress(word));
    }

    private static boolean isRole(String word) {
        return FurniturePhrases.of(BlockKind.BYLINE, "role").contains(Words.bare(word));
    }
}
