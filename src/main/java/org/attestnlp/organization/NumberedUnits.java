package org.attestnlp.organization;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attestnlp.linguistics.Word;

/** Proposes units with a number ("13 Squadron") and battalions with the name of their regiment ("2nd Battalion The Foo Rifles"). */
final class NumberedUnits implements CandidateStrategy {

    /** So many words behind the number its unit has been named. */
    private static final int FURTHEST = 5;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)?");

    @Override
    public void propose(SentenceFacts facts, Consumer<Stretch> candidates) {
        for (int from = 0; from + 1 < facts.size(); from++) {
            if (isNumber(facts.word(from))) {
                propose(from, facts, candidates);
            }
        }
    }

    private static void propose(int from, SentenceFacts facts, Consumer<Stretch> candidates) {
        int furthest = Math.min(facts.size(), from + FURTHEST);
        for (int to = from + 1; to < furthest && facts.isNameWord(to); to++) {
            if (endsAt(to + 1, facts)) {
                candidates.accept(new Stretch(facts.sentence(), from, to + 1));
                proposeRegiment(from, to + 1, facts, candidates);
            }
        }
    }

    private static void proposeRegiment(int from, int article, SentenceFacts facts, Consumer<Stretch> candidates) {
        if (article < facts.size() && facts.word(article).text().equals("The")) {
            facts.runs()
                    .beginningAt(article + 1)
                    .ifPresent(run -> candidates.accept(new Stretch(facts.sentence(), from, run.to())));
        }
    }

    static boolean isNumber(Word word) {
        return NUMBER.matcher(word.text()).matches();
    }

    /** Whether a capitalised noun for one unit ends before this position. */
    static boolean endsAt(int to, SentenceFacts facts) {
        return facts.isNameWord(to - 1) && WordClass.NUMBERED_UNIT.has(facts.spelling(to - 1));
    }
}
