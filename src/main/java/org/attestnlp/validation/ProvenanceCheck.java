package org.attestnlp.validation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.tcas.Annotation;

/** What an engine made names its rule and a confidence above 0 and up to 1; what a person made has neither. */
public final class ProvenanceCheck extends AttestCheck {

    private static final Pattern RULE = Pattern.compile("[a-z]+(\\.[\\w-]+)+");

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        for (Annotation annotation : annotations) {
            Feature feature = annotation.getType().getFeatureByBaseName("confidence");
            float confidence = annotation.getFloatValue(feature);
            if (!(confidence >= 0 && confidence <= 1)) {
                error.accept(annotation, "has confidence=" + confidence + ", which is not between 0 and 1");
            }
            if (isMachineMade(annotation) != (confidence > 0)) {
                error.accept(annotation, "has only one of rule and confidence");
            }
            if (value(annotation, "rule") instanceof String rule
                    && !RULE.matcher(rule).matches()) {
                error.accept(
                        annotation, "has rule=" + rule + ", which is not a dotted name that begins with its feature");
            }
        }
    }
}
