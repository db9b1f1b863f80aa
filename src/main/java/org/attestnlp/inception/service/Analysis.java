package org.attestnlp.inception.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.text.Span;

/** All that Attest found in a text. Immutable, and free of the CAS. */
final class Analysis {

    /** Scores are shown to people; a float's digits beyond these are noise. */
    private static final double ROUNDING = 1000.0;

    private final Map<Layer, List<Finding>> findings;

    private Analysis(Map<Layer, List<Finding>> findings) {
        this.findings = findings;
    }

    /** What stands in an analysed CAS. */
    static Analysis of(JCas jcas) {
        Map<Layer, List<Finding>> findings = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            List<Finding> ofLayer = new ArrayList<>();
            for (Annotation annotation :
                    jcas.<Annotation>getAnnotationIndex(jcas.getTypeSystem().getType(layer.typeName()))) {
                ofLayer.add(finding(layer, annotation));
            }
            findings.put(layer, List.copyOf(ofLayer));
        }
        return new Analysis(findings);
    }

    /** The findings of a layer in the order of the text. */
    List<Finding> of(Layer layer) {
        return findings.get(layer);
    }

    /** Number of findings in all layers. */
    int size() {
        return findings.values().stream().mapToInt(List::size).sum();
    }

    private static Finding finding(Layer layer, Annotation annotation) {
        Map<String, String> features = new HashMap<>();
        for (String name : layer.features()) {
            String value = annotation.getStringValue(feature(annotation, name));
            if (value != null) {
                features.put(name, value);
            }
        }
        Map<String, List<Span>> links = new HashMap<>();
        for (String name : layer.links()) {
            links.put(name, targets((FSArray<?>) annotation.getFeatureValue(feature(annotation, name))));
        }
        float confidence = annotation.getFloatValue(feature(annotation, "confidence"));
        String rule = annotation.getStringValue(feature(annotation, "rule"));
        return new Finding(
                CasDocument.span(annotation),
                Map.copyOf(features),
                Map.copyOf(links),
                Math.round(confidence * ROUNDING) / ROUNDING,
                Objects.requireNonNullElse(rule, ""));
    }

    private static List<Span> targets(FSArray<?> links) {
        List<Span> targets = new ArrayList<>();
        if (links != null) {
            for (FeatureStructure link : links) {
                Annotation target = (Annotation) link.getFeatureValue(feature(link, "target"));
                if (target != null) {
                    targets.add(CasDocument.span(target));
                }
            }
        }
        return List.copyOf(targets);
    }

    private static Feature feature(FeatureStructure structure, String name) {
        return structure.getType().getFeatureByBaseName(name);
    }
}
