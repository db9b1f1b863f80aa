package org.attestnlp.text;

import java.util.List;

/** Tells addresses and notices to the reader: dates of publication, copyright, appeals, links to other pages. */
final class Notices {

    private static final int MOST_WORDS = 42;
    private static final int WORDS_BESIDE_ADDRESSES = 3;

    private Notices() {}

    /** Whether the line is a web or mail address, with hardly anything beside it. */
    static boolean isAddress(Segment segment) {
        List<String> words = segment.words();
        long addresses = words.stream().filter(Addresses::isAddress).count();
        return addresses == words.size()
                || addresses > 0
                        && segment.isWhole()
                        && words.size() <= addresses + WORDS_BESIDE_ADDRESSES
                        && !segment.endsSentence();
    }

    static boolean isNotice(Segment segment) {
        String line = segment.lowerCase();
        boolean label = segment.size() <= MOST_WORDS
                && !segment.endsSentence()
                && FurniturePhrases.begin(line, BlockKind.NOTICE, "label");
        return label
                || FurniturePhrases.begin(line, BlockKind.NOTICE, "start")
                || FurniturePhrases.of(BlockKind.NOTICE, "line").contains(Words.bare(line))
                || FurniturePhrases.of(BlockKind.NOTICE, "inside").stream().anyMatch(line::contains)
                || line.startsWith("#") && segment.words().stream().allMatch(word -> word.startsWith("#"));
    }
}
