package org.attestnlp.inception.service;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attestnlp.inception.protocol.ReceivedDocument;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/**
 * Where annotations of a layer may begin and end. INCEpTION makes a suggestion smaller until it fits, and drops it if
 * nothing is left; here it is made larger first, so that it fits as it is.
 */
enum Anchoring {
    CHARACTERS("characters"),
    SINGLE_TOKEN("singleToken"),
    TOKENS("tokens"),
    SENTENCES("sentences");

    private final String id;

    Anchoring(String id) {
        this.id = id;
    }

    /** The mode of this name; unknown ones count as {@link #TOKENS}, INCEpTION's usual. */
    static Anchoring of(String id) {
        return Arrays.stream(values())
                .filter(anchoring -> anchoring.id.equalsIgnoreCase(id))
                .findFirst()
                .orElse(TOKENS);
    }

    /** The smallest span around the given one that the mode allows; empty if there is none. */
    Optional<Span> anchor(Span span, ReceivedDocument document) {
        return switch (this) {
            case CHARACTERS ->
                Optional.of(span)
                        .filter(inside -> inside.end() <= document.text().length());
            case TOKENS -> widened(span, document.tokens());
            case SENTENCES -> widened(span, document.sentences());
            case SINGLE_TOKEN ->
                widened(span, document.tokens())
                        .filter(token -> Collections.binarySearch(document.tokens(), token) >= 0);
        };
    }

    /** From the begin of the first segment that the span touches to the end of the last. */
    private static Optional<Span> widened(Span span, List<Span> segments) {
        int first = firstEndingBehind(span.begin(), segments);
        int last = first;
        while (last + 1 < segments.size() && segments.get(last + 1).begin() < span.end()) {
            last++;
        }
        return first < segments.size() && segments.get(first).begin() < span.end()
                ? Optional.of(
                        new Span(segments.get(first).begin(), segments.get(last).end()))
                : Optional.empty();
    }

    /** Number of segments that the span touches. */
    static int touched(Span span, List<Span> segments) {
        int first = firstEndingBehind(span.begin(), segments);
        int behind = first;
        while (behind < segments.size() && segments.get(behind).begin() < span.end()) {
            behind++;
        }
        return behind - first;
    }

    private static int firstEndingBehind(int offset, List<Span> segments) {
        return Offsets.firstFrom(segments, Span::end, offset + 1);
    }
}
