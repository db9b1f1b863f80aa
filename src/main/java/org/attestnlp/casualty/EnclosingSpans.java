package org.attestnlp.casualty;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.attestnlp.text.Span;

/** Finds the innermost of many spans around others, in one sweep over the text. */
final class EnclosingSpans {

    private final Iterator<Span> next;
    private final Deque<Span> open = new ArrayDeque<>();
    private Span waiting;

    /** @param spans the spans that may lie around others, in any order */
    EnclosingSpans(List<Span> spans) {
        next = spans.stream().sorted().iterator();
        waiting = next.hasNext() ? next.next() : null;
    }

    /** The innermost span around this one. Ask in the order of the text. */
    Optional<Span> around(Span inner) {
        while (waiting != null && waiting.begin() <= inner.begin()) {
            open.push(waiting);
            waiting = next.hasNext() ? next.next() : null;
        }
        open.removeIf(span -> span.end() <= inner.begin());
        return open.stream()
                .filter(span -> span.covers(inner))
                .min((one, other) -> Integer.compare(one.length(), other.length()));
    }
}
