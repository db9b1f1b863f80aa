package org.attestnlp.cas;

import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;

/** What an engine made of a document when it saw it before. */
public final class EarlierRun {

    private static final List<Class<? extends Annotation>> TYPES =
            List.of(Organization.class, Source.class, Cue.class, Quotation.class, Claim.class, CasualtyFigure.class);

    private EarlierRun() {}

    /**
     * Takes out of the indexes what the rules of a feature made, so that a document can be analysed again and again. What
     * people made stays, for it has no rule.
     *
     * @param feature the first part of the rules' names, such as {@code quotation}
     */
    public static void remove(JCas jcas, String feature) {
        for (Class<? extends Annotation> type : TYPES) {
            List<? extends Annotation> made = jcas.getAnnotationIndex(type).stream()
                    .filter(annotation -> isMadeBy(feature, annotation))
                    .toList();
            made.forEach(Annotation::removeFromIndexes);
        }
    }

    private static boolean isMadeBy(String feature, Annotation annotation) {
        Feature rule = annotation.getType().getFeatureByBaseName("rule");
        String name = annotation.getStringValue(rule);
        return name != null && name.startsWith(feature + ".");
    }
}
