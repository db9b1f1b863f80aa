package org.attestnlp.inception.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.text.Span;

/**
 * Writes suggestions as the smallest XMI that INCEpTION reads: the text, the suggestions, and the list of them.
 *
 * <p>Features that the project's type system lacks are left out. They would be dropped without a word anyway.
 */
public final class SuggestionWriter {

    private static final int SOFA_ID = 1;

    private final ReceivedTypes types;
    private final String layer;
    private final String feature;
    private final List<String> elements = new ArrayList<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final List<Integer> members = new ArrayList<>();
    private int lastId = SOFA_ID;

    /**
     * @param types the project's types
     * @param layer UIMA name of the layer's type
     * @param feature the feature that is suggested
     */
    public SuggestionWriter(ReceivedTypes types, String layer, String feature) {
        this.types = types;
        this.layer = layer;
        this.feature = feature;
    }

    /** The suggestions on the text as XMI. */
    public String write(String text, List<Suggestion> suggestions) {
        suggestions.forEach(this::add);
        StringBuilder xmi = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .append("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\"");
        prefixes.forEach((namespace, prefix) -> xmi.append(" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(namespace)
                .append('"'));
        xmi.append(" xmi:version=\"2.0\">");
        elements.forEach(xmi::append);
        xmi.append(XmlElement.of("cas:Sofa", sofa(text)));
        xmi.append(XmlElement.of("cas:View", view()));
        return xmi.append("</xmi:XMI>").toString();
    }

    private static Map<String, String> sofa(String text) {
        Map<String, String> sofa = new LinkedHashMap<>();
        sofa.put("xmi:id", String.valueOf(SOFA_ID));
        sofa.put("sofaNum", "1");
        sofa.put("sofaID", "_InitialView");
        sofa.put("mimeType", "text/plain");
        sofa.put("sofaString", text);
        return sofa;
    }

    private Map<String, String> view() {
        Map<String, String> view = new LinkedHashMap<>();
        view.put("sofa", String.valueOf(SOFA_ID));
        view.put(
                "members",
                String.join(" ", members.stream().map(String::valueOf).toList()));
        return view;
    }

    private void add(Suggestion suggestion) {
        Map<String, String> values = annotation(suggestion.span());
        suggestion
                .link()
                .ifPresentOrElse(
                        link -> values.put(feature, String.valueOf(addLink(suggestion.label(), link))),
                        () -> values.put(feature, suggestion.label()));
        putIfKnown(values, PredictionFeatures.score(feature), String.valueOf(suggestion.score()));
        putIfKnown(values, PredictionFeatures.explanation(feature), suggestion.explanation());
        suggestion.correction().ifPresent(words -> {
            putIfKnown(values, PredictionFeatures.correction(feature), "true");
            putIfKnown(values, PredictionFeatures.correctionExplanation(feature), words);
        });
        putIfKnown(values, PredictionFeatures.IS_PREDICTION, "true");
        members.add(addElement(layer, values));
    }

    private static Map<String, String> annotation(Span span) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("sofa", String.valueOf(SOFA_ID));
        values.put("begin", String.valueOf(span.begin()));
        values.put("end", String.valueOf(span.end()));
        return values;
    }

    private int addLink(String role, Suggestion.Link link) {
        int target = addElement(link.feature().targetType(), annotation(link.target()));
        members.add(target);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(link.feature().roleFeature(), role);
        values.put(link.feature().targetFeature(), String.valueOf(target));
        return addElement(link.feature().linkType(), values);
    }

    private void putIfKnown(Map<String, String> values, String name, String value) {
        if (types.has(layer, name)) {
            values.put(name, value);
        }
    }

    private int addElement(String type, Map<String, String> values) {
        XmiName name = XmiName.of(type);
        String prefix = prefixes.computeIfAbsent(name.namespace(), key -> "t" + prefixes.size());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xmi:id", String.valueOf(++lastId));
        attributes.putAll(values);
        elements.add(XmlElement.of(prefix + ":" + name.localName(), attributes));
        return lastId;
    }
}
