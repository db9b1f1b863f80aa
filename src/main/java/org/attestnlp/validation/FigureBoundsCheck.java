package org.attestnlp.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.type.CasualtyFigure;

/** The bounds of a casualty figure are numbers of people or -1, and the lower is not above the upper. */
public final class FigureBoundsCheck extends AttestCheck {

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof CasualtyFigure figure && !isRange(figure.getLow(), figure.getHigh())) {
                error.accept(
                        annotation,
                        "has low=%d high=%d, but expected -1 or 0 and more, and low no greater than high"
                                .formatted(figure.getLow(), figure.getHigh()));
            }
        }
    }

    private static boolean isRange(int low, int high) {
        return low >= -1 && high >= -1 && (low < 0 || high < 0 || low <= high);
    }
}
