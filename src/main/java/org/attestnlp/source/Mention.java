package org.attestnlp.source;

import java.util.List;
import org.attestnlp.text.Span;

/**
 * A phrase that names a source.
 *
 * @param span the phrase
 * @param contents what it says, the spans of its quotations: nobody who is named in there is the speaker
 */
public record Mention(Span span, List<Span> contents) {

    public Mention {
        contents = List.copyOf(contents);
    }

    boolean says(Span span) {
        return contents.stream().anyMatch(content -> content.covers(span));
    }
}
