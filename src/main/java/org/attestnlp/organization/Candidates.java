package org.attestnlp.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything in a sentence that may name an organization, each stretch once. */
final class Candidates {

    /** Names of more words are not looked for; this also keeps the work linear in pages of nothing but capitals. */
    static final int LONGEST = 14;

    private static final List<CandidateStrategy> STRATEGIES =
            List.of(new ListedNames(), new CapitalisedNames(), new LowerCaseHeads(), new NumberedUnits());

    private Candidates() {}

    static Set<Stretch> in(SentenceFacts facts) {
        Set<Stretch> found = new LinkedHashSet<>();
        for (CandidateStrategy strategy : STRATEGIES) {
            strategy.propose(facts, candidate -> {
                Stretch name = withoutArticle(candidate);
                if (name.length() <= LONGEST) {
                    found.add(name);
                    Factions.behind(name, facts).ifPresent(found::add);
                }
            });
        }
        return found;
    }

    /** Newspapers write their article large, but it is no part of the span (guidelines, Organization). */
    private static Stretch withoutArticle(Stretch candidate) {
        boolean article = candidate.length() > 1 && candidate.first().text().equalsIgnoreCase("the");
        return article ? new Stretch(candidate.sentence(), candidate.from() + 1, candidate.to()) : candidate;
    }
}
