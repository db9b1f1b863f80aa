package org.attestnlp.inception.protocol;

import java.util.Optional;
import org.attestnlp.inception.protocol.ReceivedTypes.LinkFeature;
import org.attestnlp.text.Span;

/**
 * One suggestion.
 *
 * @param span where the annotation would stand, or stands
 * @param label the feature's value; for a link its role
 * @param link where the link leads; empty for other features
 * @param score from 0 to 1
 * @param explanation why it is suggested, in plain words
 * @param correction what is corrected, in plain words; empty where nothing is
 */
public record Suggestion(
        Span span, String label, Optional<Link> link, double score, String explanation, Optional<String> correction) {

    /**
     * The end of a link.
     *
     * @param feature how the project writes it
     * @param target the annotation that is linked to
     */
    public record Link(LinkFeature feature, Span target) {}
}
