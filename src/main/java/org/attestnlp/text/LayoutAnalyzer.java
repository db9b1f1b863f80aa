package org.attestnlp.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the blocks of a news page: paragraphs and headings, and the furniture around them (addresses, mastheads, by-lines,
 * credits), by the shape of lines and a few words of the trade.
 *
 * <p>Every word lies in exactly one block, except for marks that are no words: bullets, Markdown signs and tags. Blocks are
 * trimmed, in the order of the text, never overlap and are never empty. Linear in the length of the text.
 */
public final class LayoutAnalyzer {

    private LayoutAnalyzer() {}

    /** The blocks of the text, in order; none where it has no letter and no digit. */
    public static List<Block> analyze(String text) {
        List<Segment> segments = new ArrayList<>();
        for (Span paragraph : WrappedLines.join(text, Lines.of(text))) {
            addSegments(text, paragraph, segments);
        }
        return new BlockClassifier(text, segments).blocks();
    }

    /** An address before the first sentence becomes a segment of its own. */
    private static void addSegments(String text, Span paragraph, List<Segment> segments) {
        Segment segment = new Segment(text, paragraph);
        if (segment.span().isEmpty()) {
            return;
        }
        int address = Addresses.lengthAtStart(segment.head());
        if (address == 0 || address >= segment.span().length()) {
            segments.add(segment);
            return;
        }
        int cut = segment.span().begin() + address;
        segments.add(new Segment(text, new Span(segment.span().begin(), cut)));
        Segment rest = new Segment(text, new Span(cut, paragraph.end()));
        if (!rest.span().isEmpty()) {
            segments.add(rest);
        }
    }
}
