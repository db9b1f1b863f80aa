package org.attestnlp.linguistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.linguistics.QuoteMark.Family;
import org.attestnlp.text.Block;
import org.attestnlp.text.Span;

/**
 * Pairs quotation marks: straight and curly, single and double, guillemets, doubled single marks, marks escaped by
 * backslashes.
 *
 * <p>A quotation stays inside its paragraph, so that a lost mark costs one paragraph at most, with two exceptions: the
 * next paragraph of text begins with the same opening mark again (a quotation of several paragraphs, closed only at its
 * end), or its first mark closes what is open (a page head stands in the middle). Linear in the length of the text.
 */
public final class QuoteMarks {

    /** Deeper nesting than this is an accident; more opening marks are then ignored, which bounds the search. */
    private static final int DEEPEST = 5;

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h]*\\R");
    private static final String FINAL = ".!?\u2026";

    private final CharSequence text;
    private final List<Quoted> found = new ArrayList<>();
    private final List<QuoteMark> open = new ArrayList<>();

    private QuoteMarks(CharSequence text) {
        this.text = text;
    }

    /** The quoted parts of a document's text blocks, ordered as spans are; furniture is left out. */
    public static List<Quoted> in(Document document) {
        List<Span> paragraphs = document.blocks().stream()
                .filter(block -> block.kind().isText())
                .map(Block::span)
                .toList();
        return of(document.text(), document.blocks().isEmpty() ? split(document.text()) : paragraphs);
    }

    /** The quoted parts of these paragraphs, ordered as spans are. */
    public static List<Quoted> of(CharSequence text, List<Span> paragraphs) {
        QuoteMarks marks = new QuoteMarks(text);
        List<List<QuoteMark>> scanned = paragraphs.stream()
                .map(paragraph -> QuoteMarkScanner.scan(text, paragraph))
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i + 1 == paragraphs.size();
            marks.pair(paragraphs.get(i), scanned.get(i));
            marks.leave(
                    paragraphs.get(i),
                    last ? new Span(0, 0) : paragraphs.get(i + 1),
                    last ? List.of() : scanned.get(i + 1));
        }
        return marks.nested();
    }

    private List<Quoted> nested() {
        found.sort(Comparator.comparing(Quoted::span));
        Deque<Quoted> around = new ArrayDeque<>();
        List<Quoted> nested = new ArrayList<>(found.size());
        for (Quoted quoted : found) {
            while (!around.isEmpty()
                    && around.peek().span().end() <= quoted.span().begin()) {
                around.pop();
            }
            nested.add(new Quoted(quoted.span(), quoted.inside(), around.size(), quoted.closed()));
            around.push(quoted);
        }
        return Collections.unmodifiableList(nested);
    }

    /** The paragraphs of a text without layout: what stands between blank lines. */
    static List<Span> split(CharSequence text) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int begin = 0;
        while (blank.find()) {
            paragraphs.add(new Span(begin, blank.start()).trimmed(text));
            begin = blank.end();
        }
        paragraphs.add(new Span(begin, text.length()).trimmed(text));
        paragraphs.removeIf(Span::isEmpty);
        return paragraphs;
    }

    private void pair(Span paragraph, List<QuoteMark> marks) {
        boolean continued = !open.isEmpty();
        for (int i = 0; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            int partner = mark.closes() ? opener(mark.family()) : -1;
            if (continued && i == 0 && repeats(mark, paragraph)) {
                continue;
            }
            if (partner >= 0 && !isApostrophe(marks, i)) {
                close(partner, mark);
            } else if (mark.opens() && !resumes(mark, paragraph)) {
                open(mark);
            }
        }
    }

    private void open(QuoteMark mark) {
        int top = open.size() - 1;
        if (mark.family() == Family.SINGLE && top >= 0 && open.get(top).family() == Family.SINGLE) {
            open.set(top, mark);
        } else if (open.size() < DEEPEST) {
            open.add(mark);
        }
    }

    private int opener(Family family) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).family() == family) {
                return i;
            }
        }
        return -1;
    }

    /** An opening mark at the beginning of a paragraph, where the last one left a quotation open. */
    private boolean repeats(QuoteMark mark, Span paragraph) {
        return mark.opens() && mark.begin() == paragraph.begin() && isAlike(mark, open.get(0));
    }

    /** Whether two marks have one form: straight marks do not repeat curly ones. */
    private boolean isAlike(QuoteMark one, QuoteMark other) {
        return one.family() == other.family() && text.charAt(one.begin()) == text.charAt(other.begin());
    }

    /** A mark that opens again, behind a full stop, what is open: two paragraphs of a quotation set as one. */
    private boolean resumes(QuoteMark mark, Span paragraph) {
        if (open.isEmpty() || open.get(open.size() - 1).family() != mark.family() || mark.family() == Family.SINGLE) {
            return false;
        }
        int last = mark.begin() - 1;
        while (last > paragraph.begin() && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last > paragraph.begin() && FINAL.indexOf(text.charAt(last)) >= 0;
    }

    /** A plural's apostrophe, which a mark that surely closes follows. */
    private static boolean isApostrophe(List<QuoteMark> marks, int i) {
        QuoteMark mark = marks.get(i);
        if (mark.family() != Family.SINGLE || !mark.doubtful()) {
            return false;
        }
        for (int j = i + 1; j < marks.size() && j < i + DEEPEST; j++) {
            QuoteMark next = marks.get(j);
            if (next.family() == Family.SINGLE) {
                return next.closes() && !next.doubtful();
            }
        }
        return false;
    }

    private void close(int partner, QuoteMark mark) {
        QuoteMark opening = open.get(partner);
        if (mark.begin() > opening.end()) {
            add(opening, mark.begin(), mark.end(), true);
        }
        open.subList(partner, open.size()).clear();
    }

    private void add(QuoteMark opening, int insideEnd, int end, boolean closed) {
        found.add(new Quoted(new Span(opening.begin(), end), new Span(opening.end(), insideEnd), 0, closed));
    }

    /** Decides at the end of a paragraph what happens to the quotation that is open. */
    private void leave(Span paragraph, Span next, List<QuoteMark> nextMarks) {
        open.removeIf(mark -> mark.family() == Family.SINGLE);
        if (open.isEmpty()) {
            return;
        }
        QuoteMark outer = open.get(0);
        open.subList(1, open.size()).clear();
        if (!goesOn(outer, next, nextMarks)) {
            open.clear();
            if (!closedInside(outer) && paragraph.end() > outer.end()) {
                add(outer, paragraph.end(), paragraph.end(), false);
            }
        }
    }

    private boolean goesOn(QuoteMark outer, Span next, List<QuoteMark> nextMarks) {
        for (QuoteMark mark : nextMarks) {
            if (mark.family() == outer.family()) {
                boolean repeated = mark.opens() && mark.begin() == next.begin() && isAlike(mark, outer);
                return repeated || mark.closes() && !mark.opens();
            }
        }
        return false;
    }

    /** Whether quotations closed behind the mark, which is a stray one then. */
    private boolean closedInside(QuoteMark outer) {
        return !found.isEmpty() && found.get(found.size() - 1).span().begin() > outer.begin();
    }
}
