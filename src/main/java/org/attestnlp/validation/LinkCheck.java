package org.attestnlp.validation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.tcas.Annotation;

/** Every link has the name of its feature as role and a target that stands in the index. */
public final class LinkCheck extends AttestCheck {

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        for (Annotation annotation : annotations) {
            linkFeatures(annotation).forEach(feature -> links(annotation, feature)
                    .forEach(link -> checkLink(link, feature, complaint -> error.accept(annotation, complaint))));
        }
    }

    private static void checkLink(FeatureStructure link, Feature feature, Consumer<String> error) {
        String role = feature.getShortName();
        Annotation target = target(link);
        if (target == null) {
            error.accept("has a link " + role + " without a target");
            return;
        }
        if (!role.equals(value(link, "role"))) {
            error.accept("has a link " + role + " with role=" + value(link, "role"));
        }
        if (!isIndexed(target)) {
            error.accept("has a link " + role + " to \"" + target.getCoveredText() + "\", which is in no index");
        }
    }

    private static boolean isIndexed(Annotation target) {
        return target.getCAS()
                .<Annotation>getAnnotationIndex(target.getType())
                .select()
                .at(target.getBegin(), target.getEnd())
                .anyMatch(indexed -> indexed == target);
    }
}
