package org.attestnlp.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.tcas.Annotation;

/** No annotation is there twice, as happens when a document is analysed twice; two claims on the same words differ in something. */
public final class DuplicateCheck extends AttestCheck {

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        Set<List<Object>> seen = new HashSet<>();
        for (Annotation annotation : annotations) {
            if (!seen.add(content(annotation))) {
                error.accept(annotation, "is there twice");
            }
        }
    }

    private static List<Object> content(Annotation annotation) {
        List<Object> content = new ArrayList<>(List.of(annotation.getType().getName()));
        for (Feature feature : annotation.getType().getFeatures()) {
            if (feature.getRange().isPrimitive()) {
                content.add(annotation.getFeatureValueAsString(feature));
            } else if (feature.getRange().isArray()) {
                content.add(links(annotation, feature).stream()
                        .map(AttestCheck::target)
                        .toList());
            }
        }
        return content;
    }
}
