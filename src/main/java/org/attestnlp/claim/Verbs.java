package org.attestnlp.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.attestnlp.linguistics.Word;

/** What the dependencies say about a verb group. */
final class Verbs {

    private static final int CHAIN = 8;

    private Verbs() {}

    /** Whether the verb, or one of its auxiliaries, carries a tense. */
    static boolean isFinite(Word verb) {
        return isTensed(verb) || auxiliaries(verb).anyMatch(Verbs::isTensed);
    }

    /** Whether the word itself carries a tense. */
    static boolean isTensed(Word word) {
        return switch (word.pos()) {
            case "VBD", "VBP", "VBZ", "MD" -> true;
            default -> false;
        };
    }

    /** The auxiliaries of the verb itself. */
    static Stream<Word> auxiliaries(Word verb) {
        return verb.children("aux", "auxpass", "modal");
    }

    /** The auxiliaries of the verb or, where coordinated verbs share them, of the first that has some. */
    static Stream<Word> sharedAuxiliaries(Word verb) {
        Word at = verb;
        for (int step = 0; step < CHAIN; step++) {
            if (auxiliaries(at).findAny().isPresent()
                    || hasSubject(at)
                    || !at.is("conj")
                    || at.head().isEmpty()) {
                break;
            }
            at = at.head().get();
        }
        return auxiliaries(at);
    }

    static boolean hasSubject(Word verb) {
        return verb.child("nsubj", "nsubjpass", "csubj", "expl").isPresent();
    }

    /** Whether something of its own follows the verb: an object, a complement, an agent, a place. */
    static boolean hasComplement(Word verb) {
        return verb.children().stream()
                .anyMatch(child -> child.index() > verb.index()
                        && child.is(
                                "dobj",
                                "iobj",
                                "attr",
                                "acomp",
                                "oprd",
                                "agent",
                                "ccomp",
                                "xcomp",
                                "prep",
                                "advmod",
                                "npadvmod",
                                "dative",
                                "prt",
                                "advcl"));
    }

    static Optional<Word> modal(Word verb) {
        return sharedAuxiliaries(verb).filter(aux -> aux.pos().equals("MD")).findFirst();
    }

    /** "Is believed to have fled": what nobody in the text vouches for. */
    static boolean isHearsay(Word verb) {
        return WordClass.HEARSAY.has(verb.lemma())
                && verb.child("auxpass", "nsubjpass").isPresent()
                && verb.child("agent").isEmpty()
                && verb.children("xcomp").anyMatch(Word::isVerb);
    }

    static boolean isNegated(Word verb) {
        return verb.child("neg").isPresent();
    }
}
