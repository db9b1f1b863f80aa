package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.text.Span;

/**
 * Keeps together what somebody says in one breath. The guidelines part reported clauses that state separate facts: where the
 * second of two is hardly a claim by itself, it goes with the first, and where it only tells more about a noun, it is left out.
 */
final class ClauseJoiner {

    /** Probability from which a clause beside another is a claim of its own. */
    private static final double FIRM = 0.7;
    /** Probability from which a clause goes with the claim beside it, though nobody would take it for one by itself. */
    private static final double LOOSE = 0.3;
    /** Characters between clauses that stand side by side: a comma, a conjunction, quotation marks. */
    private static final int GAP = 20;

    /** What may go with the clause before it. */
    private static final Set<Kind> SECOND = EnumSet.of(Kind.COORDINATE, Kind.CONTRAST, Kind.CIRCUMSTANCE);

    /** What the source does next, rather than those it speaks of. */
    private static final Set<Feature> SPEAKING = EnumSet.of(Feature.VERB_SPEECH, Feature.VERB_DEMAND);

    private ClauseJoiner() {}

    /**
     * The clauses as claims.
     *
     * @param clauses likely or not, the clauses of one report in the order of the text
     */
    static List<Judgement> join(List<Judgement> clauses) {
        List<Judgement> claims = new ArrayList<>();
        for (Judgement clause : clauses) {
            int last = claims.size() - 1;
            boolean weak = isWeak(clause);
            boolean speaksOn = weak && speaksOn(clause);
            boolean joins = weak && clause.probability() >= LOOSE && !speaksOn;
            if (joins && last >= 0 && areBeside(claims.get(last), clause)) {
                claims.set(last, together(claims.get(last), clause));
            } else if (clause.isLikely() && !speaksOn && !(weak && clause.kind() == Kind.RELATIVE)) {
                claims.add(clause);
            }
        }
        return claims;
    }

    /** A clause with a subject of its own states a fact of its own where it is likely to state one at all. */
    private static boolean isWeak(Judgement clause) {
        boolean own = clause.kind() != Kind.RELATIVE
                && Verbs.hasSubject(clause.candidate().clause().head());
        return clause.isReported() && (own ? !clause.isLikely() : clause.probability() < FIRM);
    }

    /** "Said that the envoys had left and appealed for calm": it is the source who appeals. */
    private static boolean speaksOn(Judgement clause) {
        return !Verbs.hasSubject(clause.candidate().clause().head())
                && !Collections.disjoint(clause.candidate().features(), SPEAKING);
    }

    private static boolean areBeside(Judgement first, Judgement second) {
        int from = first.span().end();
        int to = second.span().begin();
        return first.candidate().report().equals(second.candidate().report())
                && first.sentence().equals(second.sentence())
                && first.kind() != Kind.RELATIVE
                && (SECOND.contains(second.kind()) || follows(first, second))
                && from <= to
                && to - from <= GAP;
    }

    /** "While the ford is closed, the bridge stands." */
    private static boolean follows(Judgement first, Judgement second) {
        return first.kind() == Kind.CONTRAST && second.kind() == Kind.MAIN;
    }

    private static Judgement together(Judgement first, Judgement second) {
        Span span = new Span(first.span().begin(), second.span().end());
        return new Judgement(
                first.candidate().widened(Kind.JOINED, span), Math.max(first.probability(), second.probability()));
    }
}
