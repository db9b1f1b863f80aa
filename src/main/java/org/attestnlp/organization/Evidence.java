package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.List;

/** Collects the evidence for the candidates of a document and weighs it, first by sentence, then with the document. */
final class Evidence {

    private final List<EvidenceSource> sources;
    private final EvidenceWeights bySentence = EvidenceWeights.load(EvidenceWeights.Pass.SENTENCE);
    private final EvidenceWeights byDocument = EvidenceWeights.load(EvidenceWeights.Pass.DOCUMENT);

    Evidence(Lexicons lexicons) {
        sources = List.of(
                new RecogniserEvidence(),
                new SpellingEvidence(lexicons.ordinary()),
                new HeadEvidence(lexicons.ordinary()),
                new LexiconEvidence(lexicons.others()),
                new AcronymEvidence(),
                new ContextEvidence(lexicons.ordinary()));
    }

    /** All candidates of the document with their probability. */
    List<Scored> weigh(Reading reading) {
        List<Scored> first = new ArrayList<>();
        for (SentenceFacts facts : reading.sentences()) {
            for (Stretch candidate : Candidates.in(facts)) {
                List<String> evidence = new ArrayList<>();
                sources.forEach(source -> source.weigh(candidate, facts, evidence::add));
                first.add(new Scored(candidate, evidence, bySentence.probability(evidence)));
            }
        }
        DocumentEvidence document = new DocumentEvidence(reading, first);
        return first.stream()
                .map(candidate -> withDocument(candidate, document))
                .toList();
    }

    private Scored withDocument(Scored candidate, DocumentEvidence document) {
        List<String> evidence = new ArrayList<>(candidate.evidence());
        document.weigh(candidate, evidence::add);
        return new Scored(candidate.stretch(), evidence, byDocument.probability(evidence));
    }

    /** The evidence that speaks most for the candidate. */
    String strongest(Scored candidate) {
        return byDocument.strongest(candidate.evidence());
    }
}
