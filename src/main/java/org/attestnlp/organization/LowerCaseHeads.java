package org.attestnlp.organization;

import java.util.Optional;
import java.util.function.Consumer;
import org.attestnlp.linguistics.Word;

/**
 * Proposes names with a lower-case head: "Azov battalion", "Russia's general staff", "the government of Norway", "the U.S.
 * and Russian governments".
 */
final class LowerCaseHeads implements CandidateStrategy {

    private static final int MOST_MODIFIERS = 2;

    @Override
    public void propose(SentenceFacts facts, Consumer<Stretch> candidates) {
        for (int to = 1; to <= facts.size(); to++) {
            if (!facts.isNameWord(to - 1)
                    && facts.headEndingAt(to).filter(LowerCaseHeads::mayBeLower).isPresent()) {
                proposeFront(facts, to, candidates);
                proposeTail(facts, to, candidates);
            }
        }
    }

    private static boolean mayBeLower(HeadNoun noun) {
        return noun.may(HeadNoun.Use.LOWER) || noun.may(HeadNoun.Use.STATE) || noun.may(HeadNoun.Use.PERSON);
    }

    private static void proposeFront(SentenceFacts facts, int to, Consumer<Stretch> candidates) {
        int at = facts.headStart(to);
        while (facts.isNameWord(at)) {
            at++;
        }
        for (int modifiers = 0; modifiers < MOST_MODIFIERS && at > 0 && isModifier(facts.word(at - 1)); modifiers++) {
            at--;
        }
        if (at > 0 && SentenceFacts.isPossessive(facts.word(at - 1))) {
            at--;
        }
        facts.runs().endingAt(at).ifPresent(run -> {
            Optional<NameRuns.Run> tail = tail(facts, to);
            for (int from : run.startsBefore(to)) {
                candidates.accept(new Stretch(facts.sentence(), from, to));
                tail.ifPresent(more -> candidates.accept(new Stretch(facts.sentence(), from, more.to())));
            }
            proposeCoordinated(facts, run, to, candidates);
        });
    }

    private static boolean isModifier(Word word) {
        return Character.isLowerCase(word.text().codePointAt(0))
                && (word.pos().equals("JJ") || word.pos().startsWith("NN"));
    }

    /** "Government of Norway", "embassy in the Philippines": the names behind the head. */
    private static Optional<NameRuns.Run> tail(SentenceFacts facts, int to) {
        if (to + 1 >= facts.size() || !(facts.word(to).text().equals("of") || goesOnWithPlace(facts, to))) {
            return Optional.empty();
        }
        return facts.runs().beginningAt(facts.word(to + 1).text().equals("the") ? to + 2 : to + 1);
    }

    /** Missions are named by where they are, governments and armies are not. */
    static boolean goesOnWithPlace(SentenceFacts facts, int to) {
        return facts.word(to).text().equals("in")
                && facts.headEndingAt(to)
                        .filter(noun -> noun.may(HeadNoun.Use.STATE) && noun.may(HeadNoun.Use.TAIL))
                        .filter(noun -> !noun.may(HeadNoun.Use.PERSON))
                        .isPresent();
    }

    private static void proposeTail(SentenceFacts facts, int to, Consumer<Stretch> candidates) {
        if (to < facts.size() && facts.word(to).text().equals("of")) {
            int from = facts.headStart(to);
            tail(facts, to).ifPresent(run -> run.endsBehind(from)
                    .forEach(end -> candidates.accept(new Stretch(facts.sentence(), from, end))));
        }
    }

    private static void proposeCoordinated(
            SentenceFacts facts, NameRuns.Run run, int to, Consumer<Stretch> candidates) {
        boolean joined = run.from() > 0 && facts.word(run.from() - 1).text().equals("and");
        if (joined && facts.word(to - 1).pos().endsWith("S")) {
            facts.runs()
                    .endingAt(run.from() - 1)
                    .ifPresent(first -> candidates.accept(new Stretch(facts.sentence(), first.from(), to)));
        }
    }
}
