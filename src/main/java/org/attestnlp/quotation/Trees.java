package org.attestnlp.quotation;

import org.attestnlp.linguistics.Word;
import org.attestnlp.text.BlockKind;

/** What the dependency tree tells of a verb. */
final class Trees {

    private Trees() {}

    /** A participle behind a noun, unless the sentence has no other verb, or what stands between them is parted by commas: a past tense then. */
    private static boolean isReduced(Word verb) {
        boolean behind =
                verb.pos().equals("VBN") && verb.is("acl") && verb.child("dobj").isEmpty();
        if (!behind || isSaid(verb)) {
            return false;
        }
        Word noun = verb.head().orElse(verb);
        boolean initial =
                verb.child("agent").isEmpty() && noun.index() == verb.index() - 1 && noun.firstOfSubtree() == 0;
        return !initial && !isPartedPast(verb, noun);
    }

    /** "The elder, Lund, said": what is said to be something has an infinitive behind it. */
    private static boolean isSaid(Word verb) {
        return verb.hasLemma("say")
                && verb.previous().filter(word -> word.text().equals(",")).isPresent()
                && verb.next().filter(word -> word.hasLemma("to")).isEmpty();
    }

    /** "The party, Red Dawn, called on", "Lund, who was there, referred to", where the noun is all there is above the verb. */
    private static boolean isPartedPast(Word verb, Word noun) {
        return noun.is("root")
                && verb.child("agent").isEmpty()
                && verb.previous().filter(word -> word.text().equals(",")).isPresent()
                && noun.children("appos", "relcl")
                        .anyMatch(word -> word.index() > noun.index() && word.index() < verb.index());
    }

    /** "was beaten and described": a second participle under one auxiliary. */
    private static boolean isJoinedToPassive(Word verb) {
        boolean bare = verb.is("conj")
                && verb.pos().equals("VBN")
                && verb.child("nsubj", "aux").isEmpty()
                && !isCall(verb);
        return bare
                && verb.head()
                        .filter(head -> head.pos().equals("VBN")
                                && head.child("auxpass", "nsubjpass").isPresent())
                        .isPresent();
    }

    /** "called on", "called for": nearly always said of who calls. */
    private static boolean isCall(Word verb) {
        return verb.hasLemma("call")
                && verb.next().filter(next -> next.hasLemma("on", "for")).isPresent();
    }

    static boolean isPassive(Word verb) {
        boolean participle = verb.pos().equals("VBN") || verb.pos().equals("VBD");
        boolean marked = verb.child("auxpass", "nsubjpass").isPresent();
        return participle && marked && !isBarePast(verb) || isReduced(verb) || isJoinedToPassive(verb);
    }

    /** "Mr Lund described as odd what …": a past tense that the parser takes for a participle without its auxiliary. */
    private static boolean isBarePast(Word verb) {
        return verb.is("root")
                && verb.child("auxpass", "aux", "agent").isEmpty()
                && verb.sentence().blockKind() == BlockKind.PARAGRAPH
                && verb.child("nsubjpass")
                        .filter(subject -> subject.index() == verb.index() - 1)
                        .isPresent();
    }

    /** Whether the verb stands with "to". */
    static boolean isMarkedInfinitive(Word verb) {
        return verb.children("aux").anyMatch(aux -> aux.hasLemma("to"));
    }

    /** "if he says", "unless she says". */
    static boolean isConditional(Word verb) {
        return verb.children("mark").anyMatch(mark -> mark.hasLemma("if", "unless"));
    }

    /** Whether a verb form shows tense, or is a modal. */
    static boolean isFinite(Word word) {
        return switch (word.pos()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }
}
