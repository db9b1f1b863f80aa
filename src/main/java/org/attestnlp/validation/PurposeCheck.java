package org.attestnlp.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Source;

/** A Source or Cue exists only where something links to it. */
public final class PurposeCheck extends AttestCheck {

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        Set<Annotation> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Annotation annotation : annotations) {
            linkFeatures(annotation)
                    .flatMap(feature -> links(annotation, feature).stream())
                    .forEach(link -> linked.add(target(link)));
        }
        for (Annotation annotation : annotations) {
            if ((annotation instanceof Source || annotation instanceof Cue) && !linked.contains(annotation)) {
                error.accept(annotation, "is linked from nowhere");
            }
        }
    }
}
