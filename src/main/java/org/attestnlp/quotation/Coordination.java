package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Word;

/**
 * Verbs of saying that the parser hangs into the clause that another one reports, though they go on with its speaker: "he said
 * [it was over] and called for talks", "she said [it was over], adding that …".
 */
final class Coordination {

    private static final int LONGEST_CHAIN = 8;

    private Coordination() {}

    /** The verb of saying whose subject the word shares, if the word stands in what that verb reports. */
    static Optional<Word> reporter(Word word, CueLexicon lexicon) {
        if (!word.isVerb()
                || word.child("nsubj", "nsubjpass").isPresent()
                || lexicon.at(word).isEmpty()) {
            return Optional.empty();
        }
        Word clause = word;
        for (int i = 0;
                i < LONGEST_CHAIN && !clause.is("ccomp") && clause.head().isPresent();
                i++) {
            if (!clause.is("conj", "advcl", "xcomp", "dep", "acl")) {
                return Optional.empty();
            }
            clause = clause.head().get();
        }
        Word verb = clause.is("ccomp") ? clause.head().orElse(null) : null;
        if (verb != null && verb.is("ccomp") && lexicon.at(verb).isEmpty()) {
            clause = verb;
            verb = clause.head().orElse(null);
        }
        boolean reports = verb != null
                && verb.isVerb()
                && verb.index() < clause.index()
                && lexicon.at(verb).isPresent();
        return reports && goesOn(word, clause, verb, lexicon) ? Optional.of(verb) : Optional.empty();
    }

    private static boolean goesOn(Word word, Word clause, Word verb, CueLexicon lexicon) {
        if (word.pos().equals("VBG")) {
            return word.is("advcl", "acl", "dep", "conj") && followsComma(word);
        }
        boolean unmistakable = isUnmistakable(word, lexicon);
        if (isParticiple(word, clause) && !unmistakable) {
            return false;
        }
        boolean sameForm = finite(word).pos().equals(verb.pos())
                || unmistakable && word.pos().equals("VBN") && verb.pos().equals("VBD")
                || verb.pos().equals("VBG") && !word.pos().equals("VB");
        boolean otherSays = lexicon.at(clause)
                        .filter(hit -> !hit.cue().takes(Frame.EVIDENCE))
                        .isPresent()
                && clause.child("nsubj").filter(Word::isNoun).isPresent();
        return word.is("conj") && sameForm && !otherSays && !finite(word).pos().equals("VB");
    }

    /**
     * "had fled and called for calm", "had left and described the reports as lies": verbs of which a speaker says something more often
     * than of whom is spoken about.
     */
    private static boolean isUnmistakable(Word word, CueLexicon lexicon) {
        return word.child("aux").isEmpty()
                && lexicon.at(word)
                        .filter(hit -> hit.last() != hit.head()
                                || hit.cue().takes(Frame.AS)
                                        && word.children("prep").anyMatch(as -> as.hasLemma("as")))
                        .isPresent();
    }

    /** The verb itself, or the "did" of "did not say". */
    private static Word finite(Word verb) {
        boolean negated = verb.pos().equals("VB") && verb.child("neg").isPresent();
        return negated
                ? verb.children("aux")
                        .filter(aux -> aux.hasLemma("do"))
                        .findFirst()
                        .orElse(verb)
                : verb;
    }

    /** "has supported and encouraged": the second participle needs the auxiliary of the first. */
    private static boolean isParticiple(Word word, Word clause) {
        boolean form = (word.pos().equals("VBN") || word.pos().equals("VBD"))
                && !followsComma(word)
                && word.previous().filter(but -> but.hasLemma("but")).isEmpty();
        boolean past = word.pos().equals("VBD")
                && word.next().filter(next -> next.hasLemma("that")).isPresent();
        return form
                && !past
                && clause.pos().equals("VBN")
                && !clause.child("auxpass").isPresent()
                && clause.children("aux").anyMatch(aux -> aux.hasLemma("have"));
    }

    /** Whether a comma, perhaps with "while" or "also", stands before. */
    private static boolean followsComma(Word word) {
        Word before = word.previous().orElse(null);
        while (before != null
                && (before.hasLemma("while", "also", "and", "but")
                        || before.pos().equals("RB"))) {
            before = before.previous().orElse(null);
        }
        return before != null && before.isPunctuation();
    }

    /** Position of the first word of the coordination: its conjunction, comma or "while". */
    static int start(Word word) {
        Word at = word;
        boolean joined = false;
        while (at.previous().isPresent()
                && isOpening(at.previous().get())
                && !(joined && at.previous().get().pos().startsWith("RB"))) {
            at = at.previous().get();
            joined |= at.is("cc") || at.text().equals(",");
        }
        return at.index();
    }

    private static boolean isOpening(Word word) {
        return word.hasLemma("and", "but", "while", "or")
                || word.pos().startsWith("RB")
                || word.text().equals(",")
                || word.is("aux");
    }
}
