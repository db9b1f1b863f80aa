package org.attestnlp.inception.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The types of a project, read from the type system description that INCEpTION sends. */
public final class ReceivedTypes {

    private static final String STRING = "uima.cas.String";

    /**
     * A feature of a type.
     *
     * @param range UIMA name of the range
     * @param elementType UIMA name of an array's elements; empty where it is not said
     */
    private record ReceivedFeature(String range, String elementType) {}

    /**
     * A feature that links to annotations of another layer.
     *
     * @param linkType UIMA name of the type of the links
     * @param roleFeature the link's feature for the role
     * @param targetFeature the link's feature for the target
     * @param targetType UIMA name of the target's type
     */
    public record LinkFeature(String linkType, String roleFeature, String targetFeature, String targetType) {}

    private final Map<String, Map<String, ReceivedFeature>> types;

    private ReceivedTypes(Map<String, Map<String, ReceivedFeature>> types) {
        this.types = types;
    }

    /**
     * Reads a UIMA type system description.
     *
     * @throws RejectedRequestException if it is none
     */
    public static ReceivedTypes read(String xml) throws RejectedRequestException {
        try {
            XMLStreamReader reader = Xml.read(xml);
            reader.nextTag();
            if (!reader.getLocalName().equals("typeSystemDescription")) {
                throw RejectedRequestException.malformed(
                        "The request's typeSystem is no UIMA type system but <" + reader.getLocalName() + ">");
            }
            return new ReceivedTypes(types(reader));
        } catch (XMLStreamException e) {
            throw RejectedRequestException.malformed("The request's typeSystem is broken XML: " + Xml.problem(e));
        }
    }

    /** The elements are few and their order is fixed, so it is enough to remember the last value of each. */
    private static Map<String, Map<String, ReceivedFeature>> types(XMLStreamReader reader) throws XMLStreamException {
        Map<String, Map<String, ReceivedFeature>> types = new HashMap<>();
        Map<String, ReceivedFeature> features = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "typeDescription" -> {
                        features = new HashMap<>();
                        values.clear();
                    }
                    case "features" -> types.put(values.getOrDefault("name", ""), features);
                    case "featureDescription" -> values.clear();
                    case "name", "rangeTypeName", "elementType" -> {
                        String element = reader.getLocalName();
                        values.put(element, reader.getElementText().strip());
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("featureDescription")) {
                features.put(
                        values.getOrDefault("name", ""),
                        new ReceivedFeature(
                                values.getOrDefault("rangeTypeName", ""), values.getOrDefault("elementType", "")));
            }
        }
        return types;
    }

    /** Whether the type has the feature. */
    public boolean has(String type, String feature) {
        return types.getOrDefault(type, Map.of()).containsKey(feature);
    }

    /** Whether the feature holds a string. */
    public boolean isString(String type, String feature) {
        return has(type, feature) && types.get(type).get(feature).range().equals(STRING);
    }

    /** What the feature links to, if it is a link feature: an array of structures with a role and a target. */
    public Optional<LinkFeature> link(String type, String feature) {
        if (!has(type, feature)) {
            return Optional.empty();
        }
        String linkType = types.get(type).get(feature).elementType();
        Map<String, ReceivedFeature> parts = types.getOrDefault(linkType, Map.of());
        Optional<String> role = parts.keySet().stream()
                .filter(name -> parts.get(name).range().equals(STRING))
                .findFirst();
        Optional<String> target = parts.keySet().stream()
                .filter(name -> !parts.get(name).range().equals(STRING))
                .findFirst();
        return role.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkFeature(
                        linkType,
                        role.get(),
                        target.get(),
                        parts.get(target.get()).range()));
    }

    /**
     * Requires a layer of the project and its feature.
     *
     * @throws RejectedRequestException if the type system lacks it
     */
    public void require(String type, String feature) throws RejectedRequestException {
        if (!has(type, feature)) {
            throw RejectedRequestException.malformed(
                    "The request's typeSystem has no feature " + feature + " of " + type);
        }
        if (!has(type, PredictionFeatures.IS_PREDICTION)) {
            throw RejectedRequestException.malformed("The request's typeSystem has no room for suggestions: " + type
                    + " lacks " + PredictionFeatures.IS_PREDICTION);
        }
    }
}
