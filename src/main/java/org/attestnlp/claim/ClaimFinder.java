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

    private final ClaimUnit unit;
    private final ClaimLexicon lexicon = new ClaimLexicon();
    private final IntentionWords intentionWords = new IntentionWords();
    private final ClauseTrimmer trimmer = new ClauseTrimmer();
    private final ClauseSplitter splitter = new ClauseSplitter(trimmer);
    private final StanceRules stances = new StanceRules(lexicon);
    private final CheckabilityModel model = new CheckabilityModel();

    /** A finder of claims that are clauses, as the guidelines have it. */
    public ClaimFinder() {
        this(ClaimUnit.CLAUSE);
    }

    /**
     * @param unit what is one claim inside reported words
     */
    public ClaimFinder(ClaimUnit unit) {
        this.unit = unit;
    }

    /**
     * The claims in the order of the text.
     *
     * @param reports the quotations of the document, in any order
     * @param figures the spans of its casualty figures, in any order
     */
    public List<Claim> find(Document document, List<Report> reports, List<Span> figures) {
        List<Judgement> judgements = candidates(document, reports, figures).stream()
                .map(candidate ->
                        new Judgement(candidate, model.probability(candidate.attribution(), candidate.features())))
                .toList();
        QuoteBalance balance = new QuoteBalance(document);
        Map<Span, Claim> claims = new TreeMap<>();
        List<Judgement> accepted = accept(judgements);
        List<Judgement> units =
                unit == ClaimUnit.CLAUSE ? accepted : new QuotationUnits(document.text()).widen(accepted);
        for (Judgement judgement : units) {
            Claim claim = claim(judgement, balance.balance(judgement.span()));
            claims.merge(claim.span(), claim, ClaimFinder::inner);
        }
        return List.copyOf(claims.values());
    }

    /** Every clause that the model decides on, those of one report in the order of the text. */
    List<Candidate> candidates(Document document, List<Report> reports, List<Span> figures) {
        Features features = new Features(lexicon, document, reports, figures);
        Intentions intentions = new Intentions(intentionWords, document);
        ReportedClauses reported = new ReportedClauses(splitter, features, document);
        List<Candidate> candidates = new ArrayList<>();
        reports.forEach(report -> candidates.addAll(reported.of(report)));
        candidates.addAll(new AuthorialClauses(splitter, trimmer, lexicon, features, document).outside(reports));
        candidates.removeIf(intentions::hold);
        return candidates;
    }

    /** Of the clauses that {@link #candidates} gave, in their order, those that are claims. */
    static List<Judgement> accept(List<Judgement> judgements) {
        return ClauseJoiner.join(judgements);
    }

    /** Of two reports of the same clause, one inside the other, the inner one names who says so. */
    private static Claim inner(Claim one, Claim other) {
        return length(other) < length(one) ? other : one;
    }

    private static int length(Claim claim) {
        return claim.report().map(report -> report.content().length()).orElse(Integer.MAX_VALUE);
    }

    private Claim claim(Judgement judgement, Span span) {
        Candidate candidate = judgement.candidate();
        String rule = "claim." + candidate.attribution().tag() + "."
                + candidate.clause().kind().tag();
        return new Claim(span, candidate.report(), stances.stance(candidate), judgement.probability(), rule);
    }
}
