package org.attestnlp.validation;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.text.Span;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Quotation;

/** Spans lie inside the text, hold something, and neither begin nor end with white space; only speech may run over paragraphs. */
public final class SpanCheck extends AttestCheck {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*\\r?\\n");

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        for (Annotation annotation : annotations) {
            String text = annotation.getCAS().getDocumentText();
            if (annotation.getBegin() < 0
                    || annotation.getEnd() > text.length()
                    || annotation.getEnd() <= annotation.getBegin()) {
                error.accept(annotation, "is empty or leaves the text");
                continue;
            }
            Span span = new Span(annotation.getBegin(), annotation.getEnd());
            if (!span.trimmed(text).equals(span)) {
                error.accept(annotation, "begins or ends with white space");
            }
            if (!mayHoldParagraphs(annotation)
                    && BLANK_LINE.matcher(span.of(text)).find()) {
                error.accept(annotation, "crosses a paragraph break");
            }
        }
    }

    private static boolean mayHoldParagraphs(Annotation annotation) {
        return annotation instanceof Quotation || annotation instanceof Claim;
    }
}
