package org.attestnlp.source;

import java.util.List;
import java.util.Optional;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** Spans that hardly overlap, searched in logarithmic time. */
final class SortedSpans {

    private final List<Span> spans;

    SortedSpans(List<Span> spans) {
        this.spans = spans.stream().sorted().toList();
    }

    /** The last span to begin at or before this one, where it covers it. */
    Optional<Span> covering(Span inner) {
        int behind = Offsets.firstFrom(spans, Span::begin, inner.begin() + 1);
        return behind == 0
                ? Optional.empty()
                : Optional.of(spans.get(behind - 1)).filter(span -> span.covers(inner));
    }
}
