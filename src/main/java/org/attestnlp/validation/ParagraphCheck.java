package org.attestnlp.validation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Quotation;

/**
 * Only quotations, and the claims in them, run over a paragraph break. Where the CAS has a layout, its blocks say what a
 * paragraph is, for a page may be wrapped with blank lines inside its sentences; elsewhere a blank line ends one.
 */
public final class ParagraphCheck extends AttestCheck {

    private static final String BLOCK = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div";
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*\\r?\\n");

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        for (Annotation annotation : annotations) {
            boolean mayCross = annotation instanceof Quotation || annotation instanceof Claim;
            if (!mayCross && SpanCheck.isInside(annotation) && crosses(annotation)) {
                error.accept(annotation, "crosses a paragraph break");
            }
        }
    }

    private static boolean crosses(Annotation annotation) {
        CAS cas = annotation.getCAS();
        Type block = cas.getTypeSystem().getType(BLOCK);
        if (block == null || cas.getAnnotationIndex(block).size() == 0) {
            return BLANK_LINE.matcher(annotation.getCoveredText()).find();
        }
        return cas.getAnnotationIndex(block).select().covering(annotation).isEmpty();
    }
}
