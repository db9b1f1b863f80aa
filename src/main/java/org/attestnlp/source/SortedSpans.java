package org.attestnlp.source;

import java.util.List;
import java.util.Optional;
import org.attestnlp.text.Span;

/** Spans that hardly overlap, searched in logarithmic time. */
final class SortedSpans {

    private final List<Span> spans;

    SortedSpans(List<Span> spans) {
        this.spans = spans.stream().sorted().toList();
    }

    /** The last span to begin at or before this one, where it covers it. */
    Optional<Span> covering(Span inner) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).begin() <= inner.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(spans.get(low - 1)).filter(span -> span.covers(inner));
    }
}
