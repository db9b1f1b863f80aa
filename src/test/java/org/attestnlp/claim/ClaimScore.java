package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.text.Span;

/** Counts of claims found, over many texts; spans that share half of what they cover match. */
final class ClaimScore {

    private final boolean closed;
    private final List<Attribution> attributions;
    private int right;
    private int wrong;
    private int missed;
    private int stances;
    private final List<Reliability.Verdict> verdicts = new ArrayList<>();
    private final StanceRules rules = new StanceRules(new ClaimLexicon());

    /**
     * @param closed whether a find that touches a claim of another attribution counts as wrong
     * @param attributions which claims to count
     */
    ClaimScore(boolean closed, Attribution... attributions) {
        this.closed = closed;
        this.attributions = Arrays.asList(attributions);
    }

    /** Counts a text in which the finder has accepted these clauses. */
    void add(TrainingText text, List<Judgement> accepted) {
        List<TrainingText.Marked> gold = text.claims().stream()
                .filter(claim -> attributions.contains(claim.attribution()))
                .toList();
        List<Judgement> found = accepted.stream()
                .filter(claim -> attributions.contains(claim.candidate().attribution()))
                .toList();
        Map<Integer, Integer> matched = Overlap.match(
                gold.stream().map(TrainingText.Marked::span).toList(),
                found.stream().map(Judgement::span).toList());
        right += matched.size();
        missed += gold.size() - matched.size();
        for (int i = 0; i < found.size(); i++) {
            Judgement claim = found.get(i);
            if (matched.containsKey(i)) {
                String stance = gold.get(matched.get(i)).stance();
                stances += stance.equals(rules.stance(claim.candidate()).tag()) ? 1 : 0;
            } else if (closed || !touchesOther(text, claim.span())) {
                wrong++;
            }
            verdicts.add(new Reliability.Verdict(claim.probability(), matched.containsKey(i)));
        }
    }

    /** How many of the claims with a confidence are right. */
    Reliability reliability() {
        return new Reliability(verdicts);
    }

    private boolean touchesOther(TrainingText text, Span span) {
        return text.claims().stream()
                .anyMatch(claim -> !attributions.contains(claim.attribution())
                        && claim.span().overlaps(span));
    }

    @Override
    public String toString() {
        double precision = right / (double) Math.max(1, right + wrong);
        double recall = right / (double) Math.max(1, right + missed);
        return String.format(
                Locale.ROOT,
                "P %.3f  R %.3f  F1 %.3f  (%d claims)  stance %d/%d",
                precision,
                recall,
                2 * right / (double) Math.max(1, 2 * right + wrong + missed),
                right + missed,
                stances,
                right);
    }
}
