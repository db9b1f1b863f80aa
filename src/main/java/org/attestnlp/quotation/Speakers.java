package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/**
 * Who does what a verb says: its subject, the agent of a passive, the noun before a relative clause, or the subject of the
 * verb that it depends on.
 */
final class Speakers {

    /** Verbs chained deeper than this are an accident of the parse. */
    private static final int LONGEST_CHAIN = 8;

    private Speakers() {}

    /** The head of the phrase that names who says it. */
    static Optional<Word> of(Word verb) {
        if (Trees.isPassive(verb)) {
            return verb.child("agent").flatMap(by -> by.child("pobj"));
        }
        return subject(verb, 0);
    }

    private static Optional<Word> subject(Word verb, int depth) {
        Optional<Word> own = verb.child("nsubj", "nsubjpass");
        if (own.isPresent()) {
            return isRelative(own.get()) ? antecedent(verb, own.get()) : own;
        }
        Word head = verb.head().orElse(null);
        if (head == null || depth > LONGEST_CHAIN) {
            return beside(verb);
        }
        return switch (verb.relation()) {
            case "acl", "relcl" -> Optional.of(head).filter(noun -> !noun.isVerb());
            case "xcomp", "conj", "advcl", "parataxis", "dep", "ccomp", "pcomp", "prep", "pobj", "oprd", "acomp" ->
                inherited(verb, head, depth);
            default -> beside(verb);
        };
    }

    private static Optional<Word> inherited(Word verb, Word head, int depth) {
        Optional<Word> near =
                verb.is("parataxis", "dep", "ccomp", "conj") && isFinite(verb) ? beside(verb) : Optional.empty();
        if (near.isPresent() && !verb.is("conj")) {
            return near;
        }
        if (verb.is("xcomp")
                && verb.child("aux").isPresent()
                && head.child("dobj").isPresent()) {
            return head.child("dobj");
        }
        if (head.isNoun() && !verb.is("conj")) {
            return Optional.of(head);
        }
        return subject(head, depth + 1);
    }

    private static boolean isFinite(Word verb) {
        return verb.pos().equals("VBD")
                || verb.pos().equals("VBZ")
                || verb.pos().equals("VBP");
    }

    private static boolean isRelative(Word subject) {
        return subject.pos().equals("WDT") || subject.pos().equals("WP") && subject.hasLemma("who", "which", "that");
    }

    private static Optional<Word> antecedent(Word verb, Word pronoun) {
        for (Word at = verb; at != null; at = at.head().orElse(null)) {
            if (at.is("relcl")) {
                return at.head();
            }
        }
        return Optional.of(pronoun);
    }

    /** Where the parser lost the subject: the noun or pronoun right before the verb. */
    private static Optional<Word> beside(Word verb) {
        if (!isFinite(verb)) {
            return Optional.empty();
        }
        Word at = verb.previous().orElse(null);
        while (at != null && (at.pos().startsWith("RB") || at.pos().equals("MD") || at.is("aux"))) {
            at = at.previous().orElse(null);
        }
        return Optional.ofNullable(at).filter(word -> word.isNoun() || word.isPronoun());
    }
}
