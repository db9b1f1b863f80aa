package org.attestnlp.organization;

import java.util.function.Consumer;

/** Says what speaks for or against a stretch of words being the name of an organization, as dotted names of evidence. */
@FunctionalInterface
interface EvidenceSource {

    void weigh(Stretch candidate, SentenceFacts facts, Consumer<String> evidence);
}
