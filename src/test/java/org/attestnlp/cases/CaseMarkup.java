package org.attestnlp.cases;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;

/**
 * Annotations written into their text, so that an expectation is read like the text itself.
 *
 * <pre>
 * mark    = "{" Type "|" text and marks "|" features "}"
 * feature = name "=" value        values with blanks stand in double quotes; unset features are left out
 * </pre>
 *
 * <p>A link is shown as the words of its target, several joined with "; ". Braces, bars and backslashes of the text are
 * escaped with a backslash. Of two marks on the same words the type named first in the file is the outer one. A mark
 * that crosses the end of another is interrupted there: {@code {A|one {B|two|…}|}{…B|three|}}.
 */
final class CaseMarkup {

    private static final String INTERRUPTED = "…";

    private final String text;
    private final List<Mark> marks;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();

    private CaseMarkup(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The text of a CAS with the annotations of the shown types. */
    static String render(CAS cas, List<ShownType> types) {
        return new CaseMarkup(cas.getDocumentText(), Mark.of(cas, types)).render();
    }

    /**
     * The text without its markup.
     *
     * @throws IllegalArgumentException if a mark is not closed
     */
    static String strip(String marked) {
        return new MarkupReader(marked).text();
    }

    private String render() {
        TreeSet<Integer> borders = new TreeSet<>();
        marks.forEach(mark -> borders.addAll(List.of(mark.begin(), mark.end())));
        int next = 0;
        int written = 0;
        for (int border : borders) {
            writeText(written, border);
            written = border;
            closeAt(border);
            while (next < marks.size() && marks.get(next).begin() == border) {
                open(marks.get(next++));
            }
        }
        writeText(written, text.length());
        return out.toString();
    }

    private void open(Mark mark) {
        out.append('{').append(mark.type()).append('|');
        if (mark.begin() == mark.end()) {
            close(mark.features());
        } else {
            open.push(mark);
        }
    }

    private void closeAt(int border) {
        Deque<Mark> interrupted = new ArrayDeque<>();
        while (open.stream().anyMatch(mark -> mark.end() == border)) {
            Mark mark = open.pop();
            boolean ends = mark.end() == border;
            close(ends ? mark.features() : INTERRUPTED);
            if (!ends) {
                interrupted.push(mark);
            }
        }
        for (Mark mark : interrupted) {
            out.append('{').append(INTERRUPTED).append(mark.type()).append('|');
            open.push(mark);
        }
    }

    private void close(String features) {
        out.append('|').append(features).append('}');
    }

    private void writeText(int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if ("{|}\\".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
    }
}
