package org.attestnlp.quotation;

import org.attestnlp.linguistics.Word;

/** Positions in a sentence that follow from its dependency tree. */
final class Trees {

    private Trees() {}

    /** Position of the first word under this one, itself included. */
    static int first(Word word) {
        return word.firstOfSubtree();
    }

    /** Position of the last word under this one, itself included. */
    static int last(Word word) {
        return word.lastOfSubtree();
    }

    /** A participle behind a noun, unless a sentence that begins with that noun has no other verb: a past tense then. */
    private static boolean isReduced(Word verb) {
        boolean behind =
                verb.pos().equals("VBN") && verb.is("acl") && verb.child("dobj").isEmpty();
        Word noun = verb.head().orElse(verb);
        boolean initial =
                behind && verb.child("agent").isEmpty() && noun.index() == verb.index() - 1 && first(noun) == 0;
        return behind && !initial;
    }

    static boolean isPassive(Word verb) {
        boolean participle = verb.pos().equals("VBN") || verb.pos().equals("VBD");
        boolean marked = verb.child("auxpass", "nsubjpass").isPresent();
        return participle && marked || isReduced(verb);
    }

    /** Whether a verb form shows tense, or is a modal. */
    static boolean isFinite(Word word) {
        return switch (word.pos()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }
}
