package org.attestnlp.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.tcas.Annotation;

/** Features with a tag set hold one of its tags; a person may leave them unset, an engine may not. */
public final class TagSetCheck extends AttestCheck {

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        for (Annotation annotation : annotations) {
            for (Feature feature : annotation.getType().getFeatures()) {
                List<String> tags = TagSets.of(annotation.getType().getShortName(), feature.getShortName());
                if (!tags.isEmpty() && !isAllowed(annotation, annotation.getStringValue(feature), tags)) {
                    error.accept(
                            annotation,
                            "has %s=%s, which is none of %s"
                                    .formatted(feature.getShortName(), annotation.getStringValue(feature), tags));
                }
            }
        }
    }

    private static boolean isAllowed(Annotation annotation, String tag, List<String> tags) {
        return tag == null ? !isMachineMade(annotation) : tags.contains(tag);
    }
}
