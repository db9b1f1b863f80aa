package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

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

    /** The candidates, sentence by sentence, with their probability. */
    List<Scored> weigh(Reading reading, List<Stretch> candidates) {
        List<Observation> observations = observe(reading, candidates);
        List<Scored> first = scored(observations, bySentence::sum);
        return scored(inDocument(reading, observations, first), byDocument::sum);
    }

    /** The candidates with what their sentence says. */
    List<Observation> observe(Reading reading, List<Stretch> candidates) {
        List<Observation> observations = new ArrayList<>(candidates.size());
        for (Stretch candidate : candidates) {
            SentenceFacts facts = reading.facts(candidate);
            List<String> evidence = new ArrayList<>();
            sources.forEach(source -> source.weigh(candidate, facts, evidence::add));
            observations.add(new Observation(candidate, evidence, words.weigh(WordRole.in(candidate))));
        }
        return observations;
    }

    /** The observations, sentence by sentence, with the probability that their sums give. */
    private static List<Scored> scored(List<Observation> observations, ToDoubleFunction<Observation> sum) {
        List<Scored> scored = new ArrayList<>(observations.size());
        for (int from = 0, to; from < observations.size(); from = to) {
            to = from + 1;
            while (to < observations.size() && areRivals(observations.get(from), observations.get(to))) {
                to++;
            }
            List<Observation> rivals = observations.subList(from, to);
            double[] probabilities = new Rivals(
                            rivals.stream().map(Observation::stretch).toList(),
                            rivals.stream().mapToDouble(sum).toArray())
                    .probabilities();
            for (int i = 0; i < probabilities.length; i++) {
                scored.add(new Scored(rivals.get(i).stretch(), rivals.get(i).evidence(), probabilities[i]));
            }
        }
        return scored;
    }

    private static boolean areRivals(Observation first, Observation other) {
        return first.stretch().sentence() == other.stretch().sentence();
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
