package org.attestnlp.io;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;

/**
 * Annotations of one layer as rows: document, begin and end (UTF-16 code units), covered text, then every feature in the
 * order of the type system, then what is known of the document. A cell is a String, an Integer, a Float, null, or a list of
 * Strings: the covered texts of the annotations that a link leads to.
 */
public final class AnnotationRows {

    private static final List<String> PLACE = List.of("document", "begin", "end", "text");
    private static final List<String> INFO = List.of("title", "byline", "date", "outlet");

    private AnnotationRows() {}

    /** The names of the cells. */
    public static List<String> columns(TypeSystem typeSystem, Layer layer) {
        List<String> columns = new ArrayList<>(PLACE);
        features(typeSystem.getType(layer.typeName())).forEach(feature -> columns.add(feature.getShortName()));
        columns.addAll(INFO);
        return columns;
    }

    /** A row for each annotation of the layer, in the order of the text. */
    public static List<List<Object>> of(JCas jcas, Layer layer, String document, DocumentInfo info) {
        CAS cas = jcas.getCas();
        Type type = cas.getTypeSystem().getType(layer.typeName());
        List<Feature> features = features(type);
        List<List<Object>> rows = new ArrayList<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
            List<Object> row = new ArrayList<>();
            row.add(document);
            row.add(annotation.getBegin());
            row.add(annotation.getEnd());
            row.add(annotation.getCoveredText());
            features.forEach(feature -> row.add(cell(annotation, feature)));
            row.addAll(List.of(info.title(), info.byline(), info.date(), info.outlet()));
            rows.add(row);
        }
        return rows;
    }

    private static List<Feature> features(Type type) {
        return type.getFeatures().stream()
                .filter(feature -> feature.getDomain().equals(type))
                .toList();
    }

    private static Object cell(FeatureStructure annotation, Feature feature) {
        return switch (feature.getRange().getName()) {
            case CAS.TYPE_NAME_INTEGER -> annotation.getIntValue(feature);
            case CAS.TYPE_NAME_FLOAT -> annotation.getFloatValue(feature);
            case CAS.TYPE_NAME_STRING -> annotation.getStringValue(feature);
            default ->
                LinkTargets.of(annotation, feature).stream()
                        .map(AnnotationFS::getCoveredText)
                        .toList();
        };
    }
}
