package org.attestnlp.inception.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attestnlp.text.Span;

/**
 * A feature structure of the annotator's document.
 *
 * @param id its XMI id
 * @param values feature values as XMI writes them; features that are unset are absent
 */
public record ReceivedStructure(String id, Map<String, String> values) {

    /** The value of a string feature; null where it is unset. */
    public String value(String feature) {
        return values.get(feature);
    }

    /** The ids that an array feature refers to. */
    public List<String> references(String feature) {
        String ids = values.getOrDefault(feature, "").strip();
        return ids.isEmpty() ? List.of() : Arrays.asList(ids.split("\\s+"));
    }

    /**
     * Where the annotation stands.
     *
     * @throws RejectedRequestException if begin and end are no span of the text
     */
    Span span(String text) throws RejectedRequestException {
        try {
            Span span = new Span(offset("begin"), offset("end"));
            if (span.end() <= text.length()) {
                return span;
            }
        } catch (IllegalArgumentException e) {
            // Told below: no number, or no span.
        }
        throw RejectedRequestException.malformed("The document's XMI has an annotation (id " + id + ") from "
                + values.get("begin") + " to " + values.get("end") + " on a text of " + text.length() + " characters");
    }

    /** UIMA writes zeros too, but other tools may leave them out. */
    private int offset(String feature) {
        return Integer.parseInt(values.getOrDefault(feature, "0"));
    }
}
