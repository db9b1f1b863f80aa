package org.attestnlp.inception.protocol;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.attestnlp.text.Span;

/**
 * A document as INCEpTION would send it: each line is a sentence, each run without blanks a token, so that "army's" is one.
 * Annotations are added by the words they cover.
 */
public final class AnnotatorDocument {

    private static final String SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.";
    private static final Pattern SENTENCE = Pattern.compile("\\S.*");
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final List<String> elements = new ArrayList<>();
    private final StringBuilder members = new StringBuilder();
    private final ObjectNode metadata = JSON.createObjectNode();
    private final List<Object> tagsets = new ArrayList<>();
    private int lastId = 1;

    /** A document without annotations; asked for are the kinds of organizations. */
    public AnnotatorDocument(String text) {
        this.text = text;
        segment(SENTENCE, "Sentence");
        segment(TOKEN, "Token");
        ask("Organization", "kind");
        metadata.put("projectId", 7).put("anchoringMode", "tokens").put("crossSentence", false);
        metadata.putObject("range").put("begin", 0).put("end", text.length());
    }

    private void segment(Pattern pattern, String type) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(SEGMENTATION + type, new Span(matcher.start(), matcher.end()), Map.of());
        }
    }

    /** What is asked for. */
    public AnnotatorDocument ask(String layer, String feature) {
        metadata.put("layer", "org.attestnlp.type." + layer).put("feature", feature);
        return this;
    }

    public AnnotatorDocument anchoring(String mode) {
        metadata.put("anchoringMode", mode);
        return this;
    }

    public AnnotatorDocument crossSentence(boolean allowed) {
        metadata.put("crossSentence", allowed);
        return this;
    }

    public AnnotatorDocument range(int begin, int end) {
        metadata.putObject("range").put("begin", begin).put("end", end);
        return this;
    }

    /** Adds a tag set for the feature that is asked for. */
    public AnnotatorDocument tags(String... tags) {
        tagsets.add(Map.of(
                "description",
                "",
                "tags",
                List.of(tags).stream()
                        .map(tag -> Map.of("tag", tag, "description", ""))
                        .toList(),
                "targets",
                List.of(Map.of(
                        "type",
                        metadata.get("layer").asText(),
                        "feature",
                        metadata.get("feature").asText()))));
        return this;
    }

    /** Adds an annotation on the first place where the words stand; features are pairs of name and value. */
    public AnnotatorDocument annotate(String type, String words, String... features) {
        add("org.attestnlp.type." + type, span(words), pairs(features));
        return this;
    }

    /** Adds an annotation with a link to another one. */
    public AnnotatorDocument link(String type, String words, String feature, String targetType, String target) {
        int targetId = add("org.attestnlp.type." + targetType, span(target), Map.of());
        int linkId = ++lastId;
        elements.add(element(
                "org.attestnlp.type." + targetType + "Link",
                linkId,
                pairs("role", feature, "target", String.valueOf(targetId))));
        return annotate(type, words, feature, String.valueOf(linkId));
    }

    /** The words' first place. */
    public Span span(String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static Map<String, String> pairs(String... features) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < features.length; i += 2) {
            pairs.put(features[i], features[i + 1]);
        }
        return pairs;
    }

    private int add(String type, Span span, Map<String, String> features) {
        Map<String, String> values =
                pairs("sofa", "1", "begin", String.valueOf(span.begin()), "end", String.valueOf(span.end()));
        values.putAll(features);
        elements.add(element(type, ++lastId, values));
        members.append(lastId).append(' ');
        return lastId;
    }

    private static String element(String type, int id, Map<String, String> values) {
        XmiName name = XmiName.of(type);
        Map<String, String> attributes = pairs("xmlns:p", name.namespace(), "xmi:id", String.valueOf(id));
        attributes.putAll(values);
        return XmlElement.of("p:" + name.localName(), attributes);
    }

    public String xmi() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:cas=\"http:///uima/cas.ecore\" xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/>"
                + String.join("\n", elements)
                + XmlElement.of(
                        "cas:Sofa", pairs("xmi:id", "1", "sofaNum", "1", "sofaID", "_InitialView", "sofaString", text))
                + XmlElement.of(
                        "cas:View",
                        pairs("sofa", "1", "members", members.toString().strip()))
                + "</xmi:XMI>";
    }

    /** The whole request. */
    public ObjectNode json() {
        ObjectNode request = JSON.createObjectNode();
        request.put("typeSystem", typeSystem());
        request.putObject("document").put("xmi", xmi()).put("documentId", 6).put("userId", "anna");
        request.set("metadata", metadata);
        request.set("tagsets", JSON.valueToTree(tagsets));
        return request;
    }

    /** The request as the service reads it. */
    public PredictionRequest request() {
        try {
            return Messages.readRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(json())));
        } catch (IOException | RejectedRequestException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document as the service reads it. */
    public ReceivedDocument received(String... types) {
        try {
            return XmiReader.read(xmi(), Set.of(types));
        } catch (RejectedRequestException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Attest's types with the features that INCEpTION adds for suggestions. */
    public static String typeSystem() {
        try {
            TypeSystemDescription types = UIMAFramework.getXMLParser()
                    .parseTypeSystemDescription(new XMLInputSource("typesystem/AttestTypeSystem.xml"));
            for (TypeDescription type : types.getTypes()) {
                if (type.getSupertypeName().equals("uima.tcas.Annotation")) {
                    addPredictionFeatures(type);
                }
            }
            StringWriter xml = new StringWriter();
            types.toXML(xml);
            return xml.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addPredictionFeatures(TypeDescription type) {
        for (var feature : type.getFeatures()) {
            type.addFeature(feature.getName() + "_score", "", "uima.cas.Double");
            type.addFeature(feature.getName() + "_score_explanation", "", "uima.cas.String");
            type.addFeature(feature.getName() + "_correction", "", "uima.cas.Boolean");
            type.addFeature(feature.getName() + "_correction_explanation", "", "uima.cas.String");
        }
        type.addFeature("inception_internal_predicted", "", "uima.cas.Boolean");
    }
}
