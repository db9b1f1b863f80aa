package org.attestnlp.inception.protocol;

import java.util.List;
import java.util.Map;
import org.attestnlp.text.Span;

/**
 * The annotator's document.
 *
 * @param text the text of its initial view
 * @param sentences the sentences in the order of the text
 * @param tokens the tokens in the order of the text
 * @param annotations the annotations of the layers that were read, by the type's UIMA name, in the order of the document
 * @param links the links that were read, by XMI id
 */
public record ReceivedDocument(
        String text,
        List<Span> sentences,
        List<Span> tokens,
        Map<String, List<LayerAnnotation>> annotations,
        Map<String, ReceivedStructure> links) {

    /**
     * An annotation that the annotator made or confirmed.
     *
     * @param span where it stands
     * @param structure its features
     */
    public record LayerAnnotation(Span span, ReceivedStructure structure) {}

    /** The annotations of a layer. */
    public List<LayerAnnotation> ofLayer(String type) {
        return annotations.getOrDefault(type, List.of());
    }
}
