package org.attestnlp.organization;

import java.util.function.Consumer;

/** Whether an acronym in brackets is made of the name's first letters. */
final class AcronymEvidence implements EvidenceSource {

    private static final int FURTHEST = 10;

    @Override
    public void weigh(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        if (Acronyms.definedBehind(candidate).isPresent()) {
            evidence.accept("acronym.defines");
            evidence.accept(isOrganization(candidate, facts) ? "acronym.defines.body" : "acronym.defines.other");
        } else if (Acronyms.isShortenedBehind(candidate)) {
            evidence.accept("acronym.defines-loosely");
        }
        boolean bracketed = candidate.length() == 1
                && facts.isNameWord(candidate.from())
                && candidate.before().filter(word -> word.text().equals("(")).isPresent();
        if (bracketed) {
            weighDefinition(candidate, facts, evidence);
        }
    }

    private static void weighDefinition(Stretch acronym, SentenceFacts facts, Consumer<String> evidence) {
        int to = acronym.from() - 1;
        boolean loosely = false;
        for (int from = Math.max(0, to - FURTHEST); from < to - 1; from++) {
            Stretch name = new Stretch(facts.sentence(), from, to);
            if (!facts.isNameWord(from)) {
                continue;
            }
            boolean strictly = Acronyms.fits(acronym.first().text(), name);
            if (!strictly && Acronyms.isMadeOf(acronym.first().text(), name)) {
                loosely |= isOrganization(name, facts);
            }
            if (strictly) {
                evidence.accept("acronym.defined");
                evidence.accept(isOrganization(name, facts) ? "acronym.of-organization" : "acronym.of-other");
                if (!facts.isNameWord(to - 1)) {
                    evidence.accept("acronym.of-lower-case");
                }
                return;
            }
        }
        evidence.accept(loosely ? "acronym.defined-loosely" : "acronym.undefined");
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
