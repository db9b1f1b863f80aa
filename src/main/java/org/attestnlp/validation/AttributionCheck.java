package org.attestnlp.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.attestnlp.type.Claim;

/** An authorial claim has the author as claimant and neither source nor cue; an attributed one has another claimant. */
public final class AttributionCheck extends AttestCheck {

    private static final String AUTHOR = "author";

    @Override
    void check(List<Annotation> annotations, BiConsumer<Annotation, String> error) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Claim claim && claim.getAttribution() != null) {
                check(claim, error);
            }
        }
    }

    private static void check(Claim claim, BiConsumer<Annotation, String> error) {
        boolean authorial = "authorial".equals(claim.getAttribution());
        if (authorial && (isFilled(claim.getSource()) || isFilled(claim.getCue()))) {
            error.accept(claim, "is authorial but has a source or cue");
        }
        if (claim.getClaimant() != null && authorial != AUTHOR.equals(claim.getClaimant())) {
            error.accept(claim, "is " + claim.getAttribution() + " but its claimant is " + claim.getClaimant());
        }
    }

    private static boolean isFilled(FSArray<?> links) {
        return links != null && links.size() > 0;
    }
}
