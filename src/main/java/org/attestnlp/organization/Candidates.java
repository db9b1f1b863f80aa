package org.attestnlp.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything in a sentence that may name an organization, each stretch once. */
final class Candidates {

    /** Names of more words are not looked for; this also keeps the work linear in pages of nothing but capitals. */
    static final int LONGEST = 14;

    private static final List<CandidateStrategy> STRATEGIES =
            List.of(new ListedNames(), new CapitalisedNames(), new LowerCaseHeads());

    private Candidates() {}

    static Set<Stretch> in(SentenceFacts facts) {
        Set<Stretch> found = new LinkedHashSet<>();
        for (CandidateStrategy strategy : STRATEGIES) {
            strategy.propose(facts, candidate -> {
                if (candidate.length() <= LONGEST) {
                    found.add(candidate);
                }
            });
        }
        return found;
    }
}
