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

    /** Direct speech without any phrase that names its speaker: it stands for itself. */
    public static Mention ofNobody(Span speech) {
        return new Mention(speech, List.of(speech));
    }

    boolean isOfNobody() {
        return contents.contains(span);
    }

    boolean says(Span span) {
        return contents.stream().anyMatch(content -> content.covers(span));
    }
}
