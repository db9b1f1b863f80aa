package org.attestnlp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides what each segment is, from its own shape, its neighbours and its place on the page. */
final class BlockClassifier {

    private static final int PROSE_WORDS = 8;
    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_HEADLINE = 26;
    private static final int LONGEST_LABEL = 3;
    private static final int MOST_HEAD_LINES = 40;
    private static final int LONGEST_RUNNING_HEAD = 12;

    private final String text;
    private final List<Segment> segments;
    private final Scripts scripts;
    private final boolean upperCase;
    private final int headEnd;
    private final Map<String, Integer> repetitions = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private boolean inList;

    BlockClassifier(String text, List<Segment> segments) {
        this.text = text;
        this.segments = segments;
        this.scripts = new Scripts(text);
        this.upperCase = 2 * segments.stream().filter(Segment::isUpperCase).count() > segments.size();
        this.headEnd = headEnd();
        segments.stream()
                .filter(segment -> segment.size() <= LONGEST_RUNNING_HEAD)
                .forEach(segment -> repetitions.merge(segment.head(), 1, Integer::sum));
    }

    List<Block> blocks() {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int lead = Credits.leadLength(segment);
            int credit = Credits.begin(segment).orElse(segment.span().end());
            if (scripts.isForeign(segment)) {
                add(segment.span(), BlockKind.FOREIGN);
            } else if (lead > 0 || credit < segment.span().end()) {
                addCaption(segment.span(), lead, credit);
            } else {
                BlockKind kind = kind(i);
                inList = kind == BlockKind.LIST_ITEM || opensList(segment);
                add(segment.span(), kind);
            }
        }
        return List.copyOf(blocks);
    }

    private void addCaption(Span span, int lead, int credit) {
        add(new Span(span.begin(), span.begin() + lead), BlockKind.CREDIT);
        add(new Span(span.begin() + lead, Math.max(span.begin() + lead, credit)), BlockKind.CAPTION);
        add(new Span(Math.max(span.begin() + lead, credit), span.end()), BlockKind.CREDIT);
    }

    private void add(Span span, BlockKind kind) {
        Span trimmed = new Markup(text, span).content();
        if (!trimmed.isEmpty()) {
            blocks.add(new Block(trimmed, kind));
        }
    }

    private BlockKind kind(int i) {
        Segment segment = segments.get(i);
        if (Furniture.isAddress(segment)) {
            return BlockKind.NOTICE;
        }
        if (segments.size() == 1) {
            return BlockKind.PARAGRAPH;
        }
        if (Furniture.isNotice(segment)) {
            return BlockKind.NOTICE;
        }
        if (isByline(i)) {
            return BlockKind.BYLINE;
        }
        if (Furniture.isMasthead(segment) || isRunningHead(segment) || isLabel(i)) {
            return BlockKind.MASTHEAD;
        }
        return textKind(i);
    }

    private BlockKind textKind(int i) {
        Segment segment = segments.get(i);
        if (segment.hasMarks(Markup.Kind.HEADING) && segment.isWhole()) {
            return BlockKind.HEADING;
        }
        if (segment.hasMarks(Markup.Kind.ITEM) || inList && isListLine(segment)) {
            return BlockKind.LIST_ITEM;
        }
        return isHeading(i) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private boolean isByline(int i) {
        Segment segment = segments.get(i);
        if (Furniture.isByline(segment, upperCase)) {
            return true;
        }
        if (i >= headEnd || !Furniture.isName(segment) || segment.endsSentence()) {
            return false;
        }
        boolean dateFollows = i + 1 < segments.size() && Furniture.isByline(segments.get(i + 1), upperCase);
        boolean follows = i + 1 == headEnd && i > 0;
        return dateFollows && i > 0 || follows && (segment.isUpperCase() && !upperCase || lastIs(BlockKind.HEADING));
    }

    private boolean isRunningHead(Segment segment) {
        return repetitions.getOrDefault(segment.head(), 0) > 1
                && !segment.endsSentence()
                && !segment.hasMarks(Markup.Kind.ITEM);
    }

    /** A section label: a word or two before the headline. */
    private boolean isLabel(int i) {
        return segments.get(i).size() <= LONGEST_LABEL
                && !segments.get(i).endsSentence()
                && !segments.get(i).hasMarks(Markup.Kind.HEADING)
                && segments.subList(Math.min(i + 1, headEnd), headEnd).stream()
                        .anyMatch(later -> later.size() > LONGEST_LABEL
                                && !Furniture.isByline(later, upperCase)
                                && !Furniture.isNotice(later)
                                && !Furniture.isAddress(later));
    }

    private boolean isHeading(int i) {
        Segment segment = segments.get(i);
        if (!segment.isWhole()
                || segment.startsLowerCase()
                || segment.endsWith(':') && segment.size() > LONGEST_LABEL) {
            return false;
        }
        if (Dates.isTime(segment.words())) {
            return true;
        }
        if (segment.endsSentence()) {
            return i < headEnd && isTitleCase(segment);
        }
        return segment.size() <= (i < headEnd ? LONGEST_HEADLINE : LONGEST_HEADING)
                && !segment.endsWith(',')
                && (i < headEnd || !segment.endsWith(';'));
    }

    private boolean opensList(Segment segment) {
        return segment.endsWith(':')
                && !segment.lowerCase()
                        .matches(".*\\b(?:said|says|added|adds|wrote|asked|continued|declared|stated):$");
    }

    private boolean isListLine(Segment segment) {
        String line = segment.lowerCase();
        return segment.isWhole() && (!segment.endsSentence() || segment.endsWith(';') || line.endsWith("; and"));
    }

    /** Nearly every longer word begins with a capital. */
    private boolean isTitleCase(Segment segment) {
        long longer = segment.words().stream().filter(word -> word.length() > 3).count();
        long capital = segment.words().stream()
                .filter(word -> word.length() > 3 && !Sentences.startsLowerCase(word, new Span(0, word.length())))
                .count();
        return !upperCase && longer > 3 && 10 * capital >= 9 * longer && segment.size() <= LONGEST_HEADLINE;
    }

    private boolean lastIs(BlockKind kind) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == kind;
    }

    /** Index of the first segment that looks like running prose; 1 where there is none among the first lines. */
    private int headEnd() {
        int last = Math.min(segments.size(), MOST_HEAD_LINES);
        for (int at = 0; at < last; at++) {
            if (isProse(segments.get(at))) {
                return at;
            }
        }
        return Math.min(1, last);
    }

    private static boolean isProse(Segment segment) {
        boolean furniture =
                Furniture.isAddress(segment) || Furniture.isNotice(segment) || segment.hasMarks(Markup.Kind.HEADING);
        return !furniture
                && (segment.size() >= LONGEST_HEADLINE || segment.size() >= PROSE_WORDS && segment.endsSentence());
    }
}
