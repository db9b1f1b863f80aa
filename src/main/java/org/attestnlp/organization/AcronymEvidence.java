package org.attestnlp.organization;

import java.util.function.Consumer;

/** Whether an acronym in brackets is made of the name's first letters. */
final class AcronymEvidence implements EvidenceSource {

    private static final int FURTHEST = 10;

    @Override
    public void weigh(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        if (Acronyms.definedBehind(candidate).isPresent()) {
            evidence.accept("acronym.defines");
        }
        boolean bracketed = candidate.length() == 1
                && Spelling.isAcronym(candidate.first().text())
                && candidate.before().filter(word -> word.text().equals("(")).isPresent();
        if (bracketed) {
            weighDefinition(candidate, facts, evidence);
        }
    }

    private static void weighDefinition(Stretch acronym, SentenceFacts facts, Consumer<String> evidence) {
        int to = acronym.from() - 1;
        for (int from = Math.max(0, to - FURTHEST); from < to - 1; from++) {
            Stretch name = new Stretch(facts.sentence(), from, to);
            if (Acronyms.fits(acronym.first().text(), name)) {
                evidence.accept("acronym.defined");
                evidence.accept(isOrganization(name, facts) ? "acronym.of-organization" : "acronym.of-other");
                if (!facts.isNameWord(to - 1)) {
                    evidence.accept("acronym.of-lower-case");
                }
                return;
            }
        }
        evidence.accept("acronym.undefined");
    }

    private static boolean isOrganization(Stretch name, SentenceFacts facts) {
        boolean head =
                facts.isNameWord(name.to() - 1) && facts.headEndingAt(name.to()).isPresent();
        boolean front = facts.isNameWord(name.from())
                && facts.headFrom(name.from())
                        .filter(noun -> noun.may(HeadNoun.Use.TAIL))
                        .isPresent();
        return head || front || facts.recognisedExactly(name).equals("ORG");
    }
}
