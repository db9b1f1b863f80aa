package org.attestnlp.organization;

import java.util.function.Consumer;

/** Proposes stretches of a sentence that may name an organization. May propose too much, and the same twice. */
@FunctionalInterface
interface CandidateStrategy {

    void propose(SentenceFacts facts, Consumer<Stretch> candidates);
}
