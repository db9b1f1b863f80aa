package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.linguistics.Name;
import org.attestnlp.text.Span;

/** Names in the order of the text, found by where they stand in logarithmic time. */
final class NamesBySpan {

    private final List<Name> names;

    NamesBySpan(List<Name> names) {
        this.names = names;
    }

    /** The names that lie wholly inside the span. */
    List<Name> in(Span span) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Name> inside = new ArrayList<>();
        for (int i = low; i < names.size() && names.get(i).span().begin() < span.end(); i++) {
            if (span.covers(names.get(i).span())) {
                inside.add(names.get(i));
            }
        }
        return inside;
    }
}
