package org.attestnlp.inception.project;

import java.util.List;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;

/**
 * Annotations that Attest is not sure of. A project leaves them out, so that its recommenders suggest them: one click accepts,
 * where a wrong annotation would have to be found first.
 */
final class UnsureAnnotations {

    /** Nothing links to these; without a source, cue or figure others would lose a link. */
    private static final List<String> FREE = List.of(Organization._TypeName, Quotation._TypeName, Claim._TypeName);

    private UnsureAnnotations() {}

    /** Removes what has a lower confidence. What has no rule was made by a person and stays. */
    static void remove(JCas jcas, double sure) {
        for (String name : FREE) {
            Type type = jcas.getTypeSystem().getType(name);
            jcas.<Annotation>getAnnotationIndex(type).select().asList().stream()
                    .filter(annotation -> annotation.getStringValue(type.getFeatureByBaseName("rule")) != null)
                    .filter(annotation -> annotation.getFloatValue(type.getFeatureByBaseName("confidence")) < sure)
                    .forEach(Annotation::removeFromIndexes);
        }
    }
}
