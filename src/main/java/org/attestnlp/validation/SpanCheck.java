package org.attestnlp.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.text.Span;

/** Spans lie inside the text, hold something, and neither begin nor end with white space. */
public final class SpanCheck extends AttestCheck {

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        for (Annotation annotation : annotations) {
            if (!isInside(annotation)) {
                error.accept(annotation, "is empty or leaves the text");
            } else if (!isTrimmed(annotation)) {
                error.accept(annotation, "begins or ends with white space");
            }
        }
    }

    static boolean isInside(Annotation annotation) {
        int length = annotation.getCAS().getDocumentText().length();
        return annotation.getBegin() >= 0
                && annotation.getBegin() < annotation.getEnd()
                && annotation.getEnd() <= length;
    }

    private static boolean isTrimmed(Annotation annotation) {
        Span span = new Span(annotation.getBegin(), annotation.getEnd());
        return span.trimmed(annotation.getCAS().getDocumentText()).equals(span);
    }
}
