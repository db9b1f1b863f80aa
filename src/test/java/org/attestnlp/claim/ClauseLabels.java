package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;
import org.attestnlp.text.Span;

/** The engine's clauses of a text with labels from what people marked there. */
final class ClauseLabels {

    private static final double JUDGED_WEIGHT = 0.5;
    private static final double SAME_CLAUSE = 0.8;
    /** A piece of a longer claim is a claim: FactAppeal keeps together what the guidelines split. */
    private static final double PIECE = 0.6;

    private static final double TOUCHED = 0.3;
    private static final double ATTRIBUTED_WEIGHT = 0.3;
    private static final double AUTHORIAL_WEIGHT = 0.03;
    /** Demands and plans, which FactAppeal counts among the claims and the guidelines do not: there it does not tell. */
    private static final Set<Feature> DISPUTED = EnumSet.of(
            Feature.DEONTIC,
            Feature.CUE_DEMAND,
            Feature.CUE_PROMISE,
            Feature.OWN_PLAN,
            Feature.IMPERATIVE,
            Feature.INFINITIVE,
            Feature.QUESTION);

    private final List<Row> judged =
            LexiconTable.resource(ClauseLabels.class, "judged-clauses.tsv").rows();

    /** Of an article that is annotated by the guidelines: every claim that is not marked is none. */
    List<LabelledClause> article(TrainingText text) {
        List<Candidate> candidates = Candidates.of(text.text());
        List<LabelledClause> labelled = new ArrayList<>();
        for (Attribution attribution : Attribution.values()) {
            List<Candidate> own = candidates.stream()
                    .filter(candidate -> candidate.attribution() == attribution)
                    .toList();
            Map<Integer, Integer> claims = Overlap.match(marked(text, attribution), spans(own));
            for (int i = 0; i < own.size(); i++) {
                labelled.add(new LabelledClause(own.get(i), Optional.of(claims.containsKey(i)), 1));
            }
        }
        return labelled;
    }

    /** Of an article in which single clauses were judged. */
    List<LabelledClause> judged(TrainingText text) {
        return Candidates.of(text.text()).stream()
                .map(candidate -> new LabelledClause(candidate, judgement(text, candidate), JUDGED_WEIGHT))
                .filter(clause -> clause.claim().isPresent())
                .toList();
    }

    private Optional<Boolean> judgement(TrainingText text, Candidate candidate) {
        return judged.stream()
                .filter(row -> row.get("text").equals(text.id())
                        && row.constant("attribution", Attribution.class) == candidate.attribution())
                .filter(row -> Overlap.jaccard(
                                new Span((int) row.number("begin"), (int) row.number("end")),
                                candidate.clause().span())
                        >= SAME_CLAUSE)
                .findFirst()
                .map(row -> row.get("claim").equals("yes"));
    }

    /** Of a sentence of FactAppeal. Far more is an authorial claim there than in the guidelines, so that these count least. */
    List<LabelledClause> sentence(TrainingText text) {
        return Candidates.of(text.text()).stream()
                .map(candidate -> new LabelledClause(
                        candidate,
                        piece(text, candidate),
                        candidate.attribution() == Attribution.ATTRIBUTED ? ATTRIBUTED_WEIGHT : AUTHORIAL_WEIGHT))
                .toList();
    }

    private static Optional<Boolean> piece(TrainingText text, Candidate candidate) {
        if (!Collections.disjoint(candidate.features(), DISPUTED)) {
            return Optional.empty();
        }
        Span span = candidate.clause().span();
        double same = marked(text, candidate.attribution()).stream()
                .mapToDouble(claim -> Overlap.inside(span, claim))
                .max()
                .orElse(0);
        double any = text.claims().stream()
                .mapToDouble(claim -> Overlap.inside(span, claim.span()))
                .max()
                .orElse(0);
        if (same >= PIECE) {
            return Optional.of(true);
        }
        return any >= TOUCHED ? Optional.empty() : Optional.of(false);
    }

    static List<Span> marked(TrainingText text, Attribution... attributions) {
        return text.claims().stream()
                .filter(claim -> Arrays.asList(attributions).contains(claim.attribution()))
                .map(TrainingText.Marked::span)
                .toList();
    }

    static List<Span> spans(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.clause().span()).toList();
    }
}
