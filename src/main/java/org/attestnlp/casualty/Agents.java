package org.attestnlp.casualty;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/** Who does it, where that decides: people whom soldiers hold are captured, people whom the police hold are not. */
final class Agents {

    private Agents() {}

    /** Whether the one who does it is one of those who have to for the lexicon's entry. */
    static boolean fit(Scene scene, Evidence evidence) {
        return switch (evidence.strength()) {
            case MILITARY -> areSoldiers(scene, evidence.predicate());
            case MOURNER ->
                subject(scene.word(evidence.predicate()))
                        .filter(word -> WordClass.MOURNER.has(word.lemma()) || WordClass.MOURNER.has(Words.lower(word)))
                        .isPresent();
            default -> true;
        };
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
        Optional<Word> own = verb.child("nsubj");
        return own.isPresent() || !verb.is("conj", "xcomp") ? own : verb.head().flatMap(first -> first.child("nsubj"));
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
