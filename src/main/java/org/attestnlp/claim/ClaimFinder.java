package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attestnlp.linguistics.Document;
import org.attestnlp.text.Span;

/**
 * Finds claims: cuts reported words and the author's own sentences into clauses, and keeps those that somebody could check.
 *
 * <p>What can be checked follows the idea of check-worthiness in Hassan et al. (2015, "Detecting check-worthy factual claims
 * in presidential debates"), with features of the clause instead of words, so that topic does not decide. Immutable.
 */
public final class ClaimFinder {

    /** Probability from which a clause is a claim. */
    static final double THRESHOLD = 0.4;

    private final ClaimLexicon lexicon = new ClaimLexicon();
    private final ClauseTrimmer trimmer = new ClauseTrimmer();
    private final ClauseSplitter splitter = new ClauseSplitter(trimmer);
    private final StanceRules stances = new StanceRules(lexicon);
    private final CheckabilityModel model = new CheckabilityModel();

    /**
     * The claims in the order of the text.
     *
     * @param reports the quotations of the document, in any order
     * @param figures the spans of its casualty figures, in any order
     */
    public List<Claim> find(Document document, List<Report> reports, List<Span> figures) {
        Map<Span, Claim> claims = new TreeMap<>();
        Intentions intentions = new Intentions(document);
        for (Candidate candidate : candidates(document, reports, figures)) {
            double probability = model.probability(candidate.attribution(), candidate.features());
            if (probability >= THRESHOLD && !intentions.hold(candidate)) {
                claims.merge(candidate.clause().span(), claim(candidate, probability), ClaimFinder::inner);
            }
        }
        return List.copyOf(claims.values());
    }

    /** Every clause that the model decides on. */
    List<Candidate> candidates(Document document, List<Report> reports, List<Span> figures) {
        Features features = new Features(lexicon, document, figures);
        ReportedClauses reported = new ReportedClauses(splitter, features, document);
        List<Candidate> candidates = new ArrayList<>();
        reports.forEach(report -> candidates.addAll(reported.of(report)));
        candidates.addAll(new AuthorialClauses(splitter, trimmer, lexicon, features, document).outside(reports));
        QuoteBalance balance = new QuoteBalance(document);
        return candidates.stream()
                .map(candidate ->
                        candidate.with(balance.balance(candidate.clause().span())))
                .toList();
    }

    /** Of two reports of the same clause, one inside the other, the inner one names who says so. */
    private static Claim inner(Claim one, Claim other) {
        return length(other) < length(one) ? other : one;
    }

    private static int length(Claim claim) {
        return claim.report().map(report -> report.content().length()).orElse(Integer.MAX_VALUE);
    }

    private Claim claim(Candidate candidate, double probability) {
        String rule = "claim." + candidate.attribution().tag() + "."
                + candidate.clause().kind().tag();
        return new Claim(candidate.clause().span(), candidate.report(), stances.stance(candidate), probability, rule);
    }
}
