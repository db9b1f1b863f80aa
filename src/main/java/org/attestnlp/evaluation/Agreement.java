package org.attestnlp.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How far annotators agree, each pair by F1, all by Krippendorff's alpha.
 *
 * @param annotators their folders
 * @param pairs every two of them
 * @param alphas one per type
 * @param documents number of documents that all have annotated
 */
public record Agreement(List<String> annotators, List<PairScore> pairs, List<Alpha> alphas, int documents) {

    /** Two annotators; F1 is the same whichever of them is taken for gold. */
    record PairScore(String one, String other, Evaluation evaluation) {}

    /** Agreement about one type; not a number where nobody marked it. */
    record Alpha(String type, double value) {}

    /**
     * @param annotators two or more
     * @throws IOException if two of them share no document, or if texts differ
     */
    public static Agreement of(List<Annotator> annotators) throws IOException {
        List<PairScore> pairs = new ArrayList<>();
        for (int i = 0; i < annotators.size(); i++) {
            for (int j = i + 1; j < annotators.size(); j++) {
                Annotator one = annotators.get(i);
                Annotator other = annotators.get(j);
                pairs.add(new PairScore(one.name(), other.name(), Evaluation.of(one, other)));
            }
        }
        List<List<MarkedDocument>> shared = shared(annotators);
        List<Alpha> alphas = MarkReader.TYPES.stream()
                .map(type -> new Alpha(type, UnitizingAlpha.of(shared, annotators.size(), type)))
                .filter(alpha -> !Double.isNaN(alpha.value()))
                .toList();
        return new Agreement(annotators.stream().map(Annotator::name).toList(), pairs, alphas, shared.size());
    }

    /** For each document that all have, what each made of it. */
    private static List<List<MarkedDocument>> shared(List<Annotator> annotators) throws IOException {
        List<Pairing> pairings = new ArrayList<>();
        for (Annotator other : annotators.subList(1, annotators.size())) {
            pairings.add(Pairing.of(annotators.get(0), other));
        }
        List<List<MarkedDocument>> shared = new ArrayList<>();
        for (MarkedDocument document : annotators.get(0).documents().values()) {
            List<MarkedDocument> versions = new ArrayList<>(List.of(document));
            pairings.forEach(pairing -> pairing.pairs().stream()
                    .filter(pair -> pair.gold() == document)
                    .forEach(pair -> versions.add(pair.predicted())));
            if (versions.size() == annotators.size()) {
                shared.add(versions);
            }
        }
        return shared;
    }
}
