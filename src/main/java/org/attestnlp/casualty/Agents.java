package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Strength;
import org.attestnlp.linguistics.Word;

/** Who does it, where that decides: people whom soldiers hold are captured, people whom the police hold are not. */
final class Agents {

    private static final int FARTHEST_CAUSE = 5;

    private Agents() {}

    /** Whether the one who does what stands at a position is one of those who have to for the lexicon's entry. */
    static boolean fit(Scene scene, Strength strength, int verb) {
        return switch (strength) {
            case MILITARY -> areSoldiers(scene, verb);
            case MOURNER -> isSubjectIn(WordClass.MOURNER, scene.word(verb));
            case RESCUER -> isSubjectIn(WordClass.SEARCHER, scene.word(verb));
            case LAWLESS -> scene.sentence().words().stream().noneMatch(word -> WordClass.LAW.has(word.lemma()));
            case CAUSE -> hasCause(scene, scene.word(verb));
            default -> true;
        };
    }

    private static boolean isSubjectIn(WordClass agents, Word verb) {
        return subject(verb)
                .filter(word -> agents.has(word.lemma()) || agents.has(Words.lower(word)))
                .isPresent();
    }

    /** "A landslide buried them", "they were buried when a wall fell": no people are its subject, and something that harms is named. */
    private static boolean hasCause(Scene scene, Word verb) {
        if (WordClass.FATALLY.has(scene.lower(verb.index() - 1))) {
            return true;
        }
        Optional<Word> subject = subject(verb);
        if (subject.isPresent()) {
            return WordClass.CAUSE.has(subject.get().lemma());
        }
        for (int at = verb.index() + 1; at < verb.index() + FARTHEST_CAUSE && scene.has(at); at++) {
            if (WordClass.BEFORE_CAUSE.has(scene.lower(at))) {
                return hasNounForCause(scene, at + 1);
            }
        }
        return false;
    }

    private static boolean hasNounForCause(Scene scene, int from) {
        return scene.sentence().words().stream()
                .skip(from)
                .limit(FARTHEST_CAUSE)
                .anyMatch(word -> WordClass.CAUSE.has(word.lemma()));
    }

    /** Whether soldiers are the verb's subject or agent, or a pronoun behind such a noun. */
    static boolean areSoldiers(Scene scene, int verb) {
        Optional<Word> agent = subject(scene.word(verb))
                .or(() -> scene.word(verb).child("agent").flatMap(by -> by.child("pobj")));
        if (agent.isEmpty() || !agent.get().isPronoun()) {
            return agent.filter(who -> isSoldierly(who) || isNamedCaptor(scene.word(verb), who))
                    .isPresent();
        }
        for (int at = verb - 1; at >= 0; at--) {
            if (isSoldierly(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** The verb's own subject, or that of the verb to which it is joined or on which it depends. */
    private static Optional<Word> subject(Word verb) {
        Optional<Word> own = verb.child("nsubj").or(() -> verb.is("acl") ? verb.head() : Optional.empty());
        return own.isPresent() || !verb.is("conj", "xcomp", "advcl", "acl")
                ? own
                : verb.head().flatMap(first -> first.child("nsubj"));
    }

    /** "Are held by Boko Haram": whom the police of a country hold they are said to have arrested. */
    private static boolean isNamedCaptor(Word verb, Word agent) {
        return verb.hasLemma("hold")
                && agent.is("pobj")
                && agent.isProperNoun()
                && agent.sentence().wordsIn(agent.subtree()).stream()
                        .noneMatch(word -> WordClass.POLICE.has(Words.lower(word)));
    }

    private static boolean isSoldierly(Word word) {
        return WordClass.SOLDIERS.has(word.lemma())
                || WordClass.SOLDIERS.has(Words.lower(word))
                || WordClass.CAPTOR_GROUP.has(word.lemma());
    }
}
