package org.attestnlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what each segment is, from its own shape, its neighbours and its place on the page. */
final class BlockClassifier {

    private final String text;
    private final Page page;
    private final Scripts scripts;
    private final List<Block> blocks = new ArrayList<>();
    private boolean inList;

    BlockClassifier(String text, List<Segment> segments) {
        this.text = text;
        this.page = new Page(segments);
        this.scripts = new Scripts(text);
    }

    List<Block> blocks() {
        for (int i = 0; i < page.size(); i++) {
            Segment segment = page.get(i);
            if (scripts.isForeign(segment)) {
                add(segment.span(), BlockKind.FOREIGN);
            } else if (Notices.isAddress(segment)) {
                add(segment.span(), BlockKind.ADDRESS);
            } else if (!addPhotograph(segment)) {
                BlockKind kind = page.size() == 1 ? BlockKind.PARAGRAPH : kind(i);
                inList = opensList(segment) || kind == BlockKind.LIST_ITEM && !segment.hasMarks(Markup.Kind.ITEM);
                add(segment.span(), kind);
            }
        }
        return List.copyOf(blocks);
    }

    /** A caption with its credit, or a credit alone; false where the segment has none. */
    private boolean addPhotograph(Segment segment) {
        Optional<Integer> credit = Credits.begin(segment);
        int lead = Credits.leadLength(segment);
        if (credit.isEmpty() && lead == 0) {
            return false;
        }
        int from = segment.span().begin() + lead;
        int to = Math.max(from, credit.orElse(segment.span().end()));
        add(new Span(segment.span().begin(), from), BlockKind.CREDIT);
        add(new Span(from, to), BlockKind.CAPTION);
        add(new Span(to, segment.span().end()), BlockKind.CREDIT);
        return true;
    }

    private void add(Span span, BlockKind kind) {
        Span content = new Markup(text, span).content();
        if (!content.isEmpty()) {
            blocks.add(new Block(content, kind));
        }
    }

    private BlockKind kind(int i) {
        Segment segment = page.get(i);
        if (Notices.isNotice(segment)) {
            return BlockKind.NOTICE;
        }
        if (Bylines.isByline(segment, page.isUpperCase()) || isName(i)) {
            return BlockKind.BYLINE;
        }
        if (Mastheads.isMasthead(segment) || isRunningHead(i) || Headings.isLabel(page, i)) {
            return BlockKind.MASTHEAD;
        }
        if (segment.hasMarks(Markup.Kind.HEADING) && segment.isWhole()) {
            return BlockKind.HEADING;
        }
        if (segment.hasMarks(Markup.Kind.ITEM) || inList && isListLine(segment)) {
            return BlockKind.LIST_ITEM;
        }
        if (isBeforeCredit(i)) {
            return BlockKind.CAPTION;
        }
        return Headings.isHeading(page, i) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** A name by its place: before a date, between headline and text, in capitals before the text, or signed at the end. */
    private boolean isName(int i) {
        Segment segment = page.get(i);
        if (!segment.isWhole() || !Words.looksLikeName(segment.words())) {
            return false;
        }
        if (page.isLast(i)) {
            return segment.hasMarks(Markup.Kind.ITEM) && !lastIs(BlockKind.LIST_ITEM);
        }
        if (i == 0 || !page.isHead(i) || segment.endsSentence()) {
            return false;
        }
        boolean capitals = segment.isUpperCase() && !page.isUpperCase();
        return Bylines.isByline(page.get(i + 1), page.isUpperCase())
                || !page.isHead(i + 1) && (capitals || lastIs(BlockKind.HEADING));
    }

    private boolean isRunningHead(int i) {
        Segment segment = page.get(i);
        return segment.size() > 1
                && page.isRepeated(i)
                && !segment.endsSentence()
                && !segment.endsWith(":")
                && segment.hasMarks(Markup.Kind.NONE)
                && !isBeforeCredit(i);
    }

    private boolean isBeforeCredit(int i) {
        return !page.isLast(i)
                && page.get(i).isWhole()
                && !page.get(i).endsSentence()
                && Credits.isCredit(page.get(i + 1));
    }

    private static boolean opensList(Segment segment) {
        List<String> words = segment.words();
        return segment.endsWith(":") && !WordClass.SPEECH.has(Words.bare(words.get(words.size() - 1)));
    }

    private boolean isListLine(Segment segment) {
        boolean headingInCapitals = segment.isUpperCase() && !page.isUpperCase();
        return segment.isWhole() && !segment.endsSentence() && !headingInCapitals;
    }

    private boolean lastIs(BlockKind kind) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == kind;
    }
}
