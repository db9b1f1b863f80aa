package org.attestnlp.io;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;

/** Where links lead: arrays of structures that have a feature {@code target}, whoever made them. */
public final class LinkTargets {

    private LinkTargets() {}

    /** The annotations that a link feature leads to. Links that an annotator has opened but not filled lead nowhere. */
    public static List<AnnotationFS> of(FeatureStructure annotation, Feature feature) {
        List<AnnotationFS> targets = new ArrayList<>();
        if (annotation.getFeatureValue(feature) instanceof FSArray<?> links) {
            for (FeatureStructure link : links) {
                Feature target = link == null ? null : link.getType().getFeatureByBaseName("target");
                if (target != null && link.getFeatureValue(target) instanceof AnnotationFS found) {
                    targets.add(found);
                }
            }
        }
        return targets;
    }
}
