package org.attestnlp.report;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.attestnlp.io.AnnotatedDocument;
import org.attestnlp.io.LinkTargets;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;

/** Takes out of a CAS what the page shows. */
final class ViewReader {

    private static final List<String> TYPES = List.of(
            Organization._TypeName,
            Quotation._TypeName,
            Claim._TypeName,
            CasualtyFigure._TypeName,
            Source._TypeName,
            Cue._TypeName);

    private ViewReader() {}

    static DocumentView read(AnnotatedDocument document) {
        JCas jcas = document.jcas();
        List<DocumentView.Block> blocks = new ArrayList<>();
        for (Div div : jcas.getAnnotationIndex(Div.class)) {
            blocks.add(new DocumentView.Block(div.getBegin(), div.getEnd(), String.valueOf(div.getDivType())));
        }
        return new DocumentView(
                document.name(),
                document.info().title(),
                document.info().byline(),
                document.info().date(),
                document.info().outlet(),
                jcas.getDocumentText(),
                blocks,
                annotations(jcas.getCas()));
    }

    private static List<AnnotationView> annotations(CAS cas) {
        List<AnnotationFS> all = new ArrayList<>();
        Map<AnnotationFS, Integer> positions = new HashMap<>();
        for (String type : TYPES) {
            for (AnnotationFS annotation :
                    cas.getAnnotationIndex(cas.getTypeSystem().getType(type))) {
                positions.put(annotation, all.size());
                all.add(annotation);
            }
        }
        return all.stream().map(annotation -> view(annotation, positions)).toList();
    }

    private static AnnotationView view(AnnotationFS annotation, Map<AnnotationFS, Integer> positions) {
        Type type = annotation.getType();
        Map<String, Object> features = new LinkedHashMap<>();
        Map<String, List<Integer>> links = new LinkedHashMap<>();
        for (Feature feature : type.getFeatures()) {
            if (feature.getRange().isArray()) {
                List<Integer> targets = LinkTargets.of(annotation, feature).stream()
                        .filter(positions::containsKey)
                        .map(positions::get)
                        .toList();
                if (!targets.isEmpty()) {
                    links.put(feature.getShortName(), targets);
                }
            } else if (feature.getDomain().equals(type)) {
                Object value = value(annotation, feature);
                if (value != null && !"".equals(value)) {
                    features.put(feature.getShortName(), value);
                }
            }
        }
        return new AnnotationView(type.getShortName(), annotation.getBegin(), annotation.getEnd(), features, links);
    }

    private static Object value(AnnotationFS annotation, Feature feature) {
        return switch (feature.getRange().getName()) {
            case CAS.TYPE_NAME_INTEGER -> annotation.getIntValue(feature);
            case CAS.TYPE_NAME_FLOAT -> Math.round(annotation.getFloatValue(feature) * 100) / 100.0;
            default -> annotation.getFeatureValueAsString(feature);
        };
    }
}
