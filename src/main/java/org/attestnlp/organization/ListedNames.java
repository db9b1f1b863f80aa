package org.attestnlp.organization;

import java.util.function.Consumer;

/** Proposes what the gazetteer knows and what the recogniser has seen. */
final class ListedNames implements CandidateStrategy {

    @Override
    public void propose(SentenceFacts facts, Consumer<Stretch> candidates) {
        facts.gazetteer().forEach(match -> candidates.accept(new Stretch(facts.sentence(), match.from(), match.to())));
        facts.recognised().stream()
                .map(RecognisedNames.Recognised::stretch)
                .filter(name -> facts.isNameWord(name.from()) || facts.isNameWord(name.to() - 1))
                .forEach(candidates);
    }
}
