package org.attestnlp.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The segments of a text in their order, and what can only be seen from all of them. */
final class Page {

    private static final int PROSE_WORDS = 8;
    private static final int LONG_WORDS = 26;
    private static final int MOST_HEAD_SEGMENTS = 40;
    private static final int LONGEST_RUNNING_HEAD = 12;

    private final List<Segment> segments;
    private final boolean upperCase;
    private final int headEnd;
    private final Map<String, Integer> repetitions = new HashMap<>();

    Page(List<Segment> segments) {
        this.segments = segments;
        this.upperCase = 2 * segments.stream().filter(Segment::isUpperCase).count() > segments.size();
        this.headEnd = headEnd();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).size() <= LONGEST_RUNNING_HEAD) {
                repetitions.merge(segments.get(i).head(), 1, Integer::sum);
                repetitions.merge(withNext(i), 1, Integer::sum);
            }
        }
    }

    int size() {
        return segments.size();
    }

    Segment get(int i) {
        return segments.get(i);
    }

    boolean isLast(int i) {
        return i + 1 == segments.size();
    }

    /** Whether most of the text is in capitals, so that they say nothing. */
    boolean isUpperCase() {
        return upperCase;
    }

    /** The segments before the first that looks like running prose; the first one where there is no such. */
    boolean isHead(int i) {
        return i < headEnd;
    }

    /** The rest of the head behind this segment. */
    List<Segment> headAfter(int i) {
        return segments.subList(Math.min(i + 1, headEnd), headEnd);
    }

    /** Whether the same line stands in other places too, and not because a whole passage is repeated. */
    boolean isRepeated(int i) {
        return repetitions.getOrDefault(get(i).head(), 0) > 1 && repetitions.getOrDefault(withNext(i), 0) == 1;
    }

    private String withNext(int i) {
        return get(i).head() + '\n' + (isLast(i) ? "" : get(i + 1).head());
    }

    private int headEnd() {
        int last = Math.min(segments.size(), MOST_HEAD_SEGMENTS);
        for (int at = 0; at < last; at++) {
            if (isProse(segments.get(at))) {
                return at;
            }
        }
        return Math.min(1, last);
    }

    private static boolean isProse(Segment segment) {
        boolean sentences = segment.size() >= PROSE_WORDS && segment.endsSentence() || segment.size() >= LONG_WORDS;
        return sentences
                && !segment.hasMarks(Markup.Kind.HEADING)
                && !Words.areTitleCase(segment.words())
                && !Notices.isAddress(segment)
                && !Notices.isNotice(segment);
    }
}
