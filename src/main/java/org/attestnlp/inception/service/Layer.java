package org.attestnlp.inception.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;

/** The layers for which suggestions are made, and which of their features can be suggested: INCEpTION takes strings and links. */
public enum Layer {
    ORGANIZATION(Organization._TypeName, List.of("kind", "mention", "canonicalName", "identifier"), List.of()),
    SOURCE(Source._TypeName, List.of("kind", "canonicalName"), List.of()),
    CUE(Cue._TypeName, List.of("lemma"), List.of()),
    QUOTATION(Quotation._TypeName, List.of("kind", "speaker"), List.of("source", "cue")),
    CLAIM(Claim._TypeName, List.of("stance", "attribution", "claimant"), List.of("source", "cue", "figure")),
    CASUALTYFIGURE(
            CasualtyFigure._TypeName,
            List.of("outcome", "count", "qualifier", "victims", "victimStatus", "period", "reportedBy"),
            List.of("source"));

    private final String typeName;
    private final List<String> features;
    private final List<String> links;

    Layer(String typeName, List<String> features, List<String> links) {
        this.typeName = typeName;
        this.features = features;
        this.links = links;
    }

    /** UIMA name of the type. */
    public String typeName() {
        return typeName;
    }

    /** The type's name without package. */
    public String shortName() {
        return typeName.substring(typeName.lastIndexOf('.') + 1);
    }

    /** Its part of the service's paths. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The feature that says most about the annotation. */
    public String mainFeature() {
        return features.get(0);
    }

    /** The string features, the main one first. */
    public List<String> features() {
        return features;
    }

    /** The features that link to annotations of other layers. */
    public List<String> links() {
        return links;
    }

    static Optional<Layer> ofPath(String path) {
        return Arrays.stream(values())
                .filter(layer -> layer.path().equals(path.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static Optional<Layer> ofType(String typeName) {
        return Arrays.stream(values())
                .filter(layer -> layer.typeName.equals(typeName))
                .findFirst();
    }

    static String paths() {
        return Arrays.stream(values()).map(Layer::path).collect(Collectors.joining(", "));
    }
}
