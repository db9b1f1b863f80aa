package org.attestnlp.inception.protocol;

import java.util.List;

/**
 * What INCEpTION sends to {@code predict}. Fields that are not listed here are ignored: the protocol grows from release to
 * release.
 *
 * @param metadata what is asked for
 * @param document the annotator's document
 * @param typeSystem the UIMA type system of the document, as XML
 * @param tagsets all tag sets of the project; since INCEpTION 41, empty before
 */
public record PredictionRequest(Metadata metadata, RequestDocument document, String typeSystem, List<TagSet> tagsets) {

    public PredictionRequest {
        tagsets = tagsets == null ? List.of() : List.copyOf(tagsets);
    }

    /**
     * What is asked for.
     *
     * @param layer UIMA name of the layer's type
     * @param feature the feature to suggest values for
     * @param anchoringMode where annotations of the layer may begin and end: {@code characters}, {@code singleToken}, {@code
     *     tokens} or {@code sentences}
     * @param crossSentence whether annotations of the layer may cross the end of a sentence; null where it is not said
     * @param range where suggestions are wanted; null for the whole document
     */
    public record Metadata(String layer, String feature, String anchoringMode, Boolean crossSentence, Range range) {}

    /**
     * The document as the annotator sees it, annotations included, suggestions not.
     *
     * @param xmi CAS XMI
     */
    public record RequestDocument(String xmi) {}

    /** A stretch of the text in UTF-16 code units. */
    public record Range(int begin, int end) {}

    /** The values that features may have. */
    public record TagSet(List<Tag> tags, List<Target> targets) {

        public TagSet {
            tags = tags == null ? List.of() : List.copyOf(tags);
            targets = targets == null ? List.of() : List.copyOf(targets);
        }
    }

    /** One value. */
    public record Tag(String tag) {}

    /** A feature whose values a tag set lists. */
    public record Target(String type, String feature) {}

    /** The values that the feature asked for may have; empty where any value may be. */
    public List<String> tags() {
        Target asked = new Target(metadata.layer(), metadata.feature());
        return tagsets.stream()
                .filter(tagset -> tagset.targets().contains(asked))
                .flatMap(tagset -> tagset.tags().stream().map(Tag::tag))
                .toList();
    }
}
