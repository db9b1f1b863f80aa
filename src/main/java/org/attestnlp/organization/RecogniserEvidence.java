package org.attestnlp.organization;

import java.util.function.Consumer;

/** What the recogniser says about the words: the same span, a part of it, or more. */
final class RecogniserEvidence implements EvidenceSource {

    @Override
    public void weigh(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        String before = facts.label(candidate.from() - 1);
        String first = facts.label(candidate.from());
        String last = facts.label(candidate.to() - 1);
        String exact = facts.recognisedExactly(candidate);
        if (!exact.isEmpty()) {
            evidence.accept("recogniser.exact." + exact);
            if (candidate.length() == 1) {
                evidence.accept("recogniser.exact.one." + exact);
            }
            return;
        }
        boolean named = false;
        for (String label : new String[] {"ORG", "PERSON", "GPE", "NORP", "LOC", "FAC"}) {
            if (hasLabel(candidate, facts, label)) {
                evidence.accept("recogniser.part." + label);
                named = true;
            }
        }
        if (!named) {
            evidence.accept(first.isEmpty() && last.isEmpty() ? "recogniser.none" : "recogniser.part.other");
        }
        if (!first.isEmpty() && !facts.isCutBefore(candidate.from()) && first.equals(before)) {
            evidence.accept("recogniser.cuts-left." + (first.equals("ORG") ? "ORG" : "other"));
        }
        if (!last.isEmpty() && !facts.isCutBehind(candidate.to()) && last.equals(facts.label(candidate.to()))) {
            evidence.accept("recogniser.cuts-right." + (last.equals("ORG") ? "ORG" : "other"));
        }
    }

    private static boolean hasLabel(Stretch candidate, SentenceFacts facts, String label) {
        for (int at = candidate.from(); at < candidate.to(); at++) {
            if (facts.label(at).equals(label)) {
                return true;
            }
        }
        return false;
    }
}
