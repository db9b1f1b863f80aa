package org.attestnlp.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.attestnlp.io.AnnotatedDocument;
import org.attestnlp.io.LinkTargets;

/** Takes the annotations of Attest's types out of a CAS. */
final class MarkReader {

    /** In the order in which results are shown. */
    static final List<String> TYPES = List.of("Organization", "Quotation", "Claim", "CasualtyFigure", "Source", "Cue");

    private static final String PACKAGE = "org.attestnlp.type.";

    private MarkReader() {}

    static MarkedDocument read(AnnotatedDocument document) {
        CAS cas = document.jcas().getCas();
        List<Mark> marks = new ArrayList<>();
        for (String name : TYPES) {
            Type type = cas.getTypeSystem().getType(PACKAGE + name);
            for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
                marks.add(mark(name, type, annotation));
            }
        }
        return new MarkedDocument(document.name(), document.origin(), cas.getDocumentText(), List.copyOf(marks));
    }

    private static Mark mark(String name, Type type, AnnotationFS annotation) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<Place>> links = new LinkedHashMap<>();
        String rule = "";
        for (Feature feature : type.getFeatures()) {
            String range = feature.getRange().getName();
            if ("rule".equals(feature.getShortName())) {
                String given = annotation.getStringValue(feature);
                rule = given == null ? "" : given;
            } else if (CAS.TYPE_NAME_STRING.equals(range) || isNumber(feature)) {
                String value = annotation.getFeatureValueAsString(feature);
                if (value != null && !value.isEmpty()) {
                    values.put(feature.getShortName(), value);
                }
            } else if (feature.getRange().isArray()) {
                links.put(
                        feature.getShortName(),
                        LinkTargets.of(annotation, feature).stream()
                                .map(MarkReader::place)
                                .toList());
            }
        }
        return new Mark(name, place(annotation), values, links, rule);
    }

    /** Offsets are the place; and no number but a count can be right or wrong. */
    private static boolean isNumber(Feature feature) {
        return CAS.TYPE_NAME_INTEGER.equals(feature.getRange().getName())
                && !CAS.TYPE_NAME_ANNOTATION.equals(feature.getDomain().getName());
    }

    private static Place place(AnnotationFS annotation) {
        return new Place(annotation.getBegin(), annotation.getEnd());
    }
}
