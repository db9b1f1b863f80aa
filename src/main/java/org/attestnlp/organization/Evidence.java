package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.List;

/** Collects the evidence for the candidates of a document and weighs it, first by sentence, then with the document. */
final class Evidence {

    private final List<EvidenceSource> sources;
    private final EvidenceWeights bySentence = EvidenceWeights.load(EvidenceWeights.Pass.SENTENCE);
    private final EvidenceWeights byDocument = EvidenceWeights.load(EvidenceWeights.Pass.DOCUMENT);
    private final WordMeanings words = WordMeanings.english();

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
        List<Observation> observations = observe(reading);
        List<Scored> first = observations.stream().map(bySentence::scored).toList();
        return inDocument(reading, observations, first).stream()
                .map(byDocument::scored)
                .toList();
    }

    /** All candidates with what their sentence says. */
    List<Observation> observe(Reading reading) {
        List<Observation> observations = new ArrayList<>();
        for (SentenceFacts facts : reading.sentences()) {
            for (Stretch candidate : Candidates.in(facts)) {
                List<String> evidence = new ArrayList<>();
                sources.forEach(source -> source.weigh(candidate, facts, evidence::add));
                observations.add(new Observation(candidate, evidence, words.weigh(WordRole.in(candidate))));
            }
        }
        return observations;
    }

    /** The same candidates with what the whole document says as well. */
    static List<Observation> inDocument(Reading reading, List<Observation> observations, List<Scored> scored) {
        DocumentEvidence document = new DocumentEvidence(reading, scored);
        List<Observation> inDocument = new ArrayList<>(observations.size());
        for (int i = 0; i < observations.size(); i++) {
            List<String> evidence = new ArrayList<>(observations.get(i).evidence());
            document.weigh(scored.get(i), evidence::add);
            inDocument.add(observations.get(i).with(evidence));
        }
        return inDocument;
    }

    /** The evidence that speaks most for the candidate. */
    String strongest(Scored candidate) {
        return byDocument.strongest(candidate.evidence());
    }
}
