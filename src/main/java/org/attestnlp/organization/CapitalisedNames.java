package org.attestnlp.organization;

import java.util.List;
import java.util.function.Consumer;

/** Proposes runs of capitalised words, also several that "of", "for", "and" or a possessive join. */
final class CapitalisedNames implements CandidateStrategy {

    private static final int MOST_RUNS = 5;

    /** So many capitalised words in a row are no prose; what lexicons and recogniser know in them is found all the same. */
    private static final int LONGEST_RUN = 60;

    @Override
    public void propose(SentenceFacts facts, Consumer<Stretch> candidates) {
        NameRuns names = facts.runs();
        List<NameRuns.Run> runs = names.all();
        for (int i = 0; i < runs.size(); i++) {
            propose(facts, runs.get(i), runs.get(i), candidates);
            for (int j = i + 1;
                    j < runs.size() && j < i + MOST_RUNS && names.areLinked(runs.get(j - 1), runs.get(j));
                    j++) {
                if (isWhole(facts, runs, i, j)) {
                    propose(facts, runs.get(i), runs.get(j), candidates);
                }
            }
        }
    }

    /** Commas stand inside a name only in lists that "and" ends, behind a head noun with "of" or "for". */
    private static boolean isWhole(SentenceFacts facts, List<NameRuns.Run> runs, int first, int last) {
        boolean comma = false;
        for (int i = first; i < last; i++) {
            comma |= facts.word(runs.get(i).to()).text().equals(",");
        }
        if (!comma) {
            return true;
        }
        NameRuns.Run head = runs.get(first);
        String preposition = facts.word(head.to()).text();
        boolean listed = facts.word(runs.get(last).from() - 1).text().matches("and|&");
        return listed
                && (preposition.equals("of") || preposition.equals("for"))
                && facts.headEndingAt(head.to()).isPresent();
    }

    private static void propose(
            SentenceFacts facts, NameRuns.Run first, NameRuns.Run last, Consumer<Stretch> candidates) {
        if (first.to() - first.from() > LONGEST_RUN) {
            return;
        }
        for (int from : first.starts()) {
            for (int to : last.endsBehind(from)) {
                candidates.accept(new Stretch(facts.sentence(), from, to));
            }
        }
    }
}
