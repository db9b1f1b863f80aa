package org.attestnlp.text;

/** Tells headlines, section heads and the labels above them. */
final class Headings {

    private static final int LONGEST_HEADLINE = 26;
    private static final int LONGEST_SECTION_HEAD = 14;
    private static final int LONGEST_LABEL = 3;
    private static final int SENTENCE_WORDS = 9;

    private Headings() {}

    /** Whether the segment is a line without a final stop that something follows. */
    static boolean isHeading(Page page, int i) {
        Segment segment = page.get(i);
        if (!segment.isWhole()
                || segment.startsLowerCase()
                || segment.endsWith(":,-\u2013\u2014")
                || i > 0 && page.isLast(i)) {
            return false;
        }
        if (Dates.isTime(segment.words())) {
            return true;
        }
        if (page.isHead(i)) {
            return segment.size() <= LONGEST_HEADLINE
                    && (!segment.endsSentence() || !page.isUpperCase() && Words.areTitleCase(segment.words()));
        }
        return segment.size() <= LONGEST_SECTION_HEAD
                && !segment.endsSentence()
                && !segment.endsWith(";")
                && !isSentence(segment);
    }

    /** A section label: a word or two before the headline. */
    static boolean isLabel(Page page, int i) {
        Segment segment = page.get(i);
        return segment.size() <= LONGEST_LABEL
                && !segment.endsSentence()
                && !segment.hasMarks(Markup.Kind.HEADING)
                && page.headAfter(i).stream().anyMatch(later -> isHeadline(page, later));
    }

    private static boolean isHeadline(Page page, Segment segment) {
        return segment.size() > LONGEST_LABEL
                && !Bylines.isByline(segment, page.isUpperCase())
                && !Mastheads.isMasthead(segment)
                && !Notices.isAddress(segment)
                && !Notices.isNotice(segment);
    }

    /** Long lines with an auxiliary are sentences that lack their stop; headlines leave auxiliaries out. */
    private static boolean isSentence(Segment segment) {
        return segment.size() >= SENTENCE_WORDS
                && !Words.areTitleCase(segment.words())
                && segment.words().stream().map(Words::bare).anyMatch(WordClass.AUXILIARY::has);
    }
}
