package org.attestnlp.claim;

import static org.attestnlp.claim.Feature.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.attestnlp.claim.ClaimLexicon.Sign;
import org.attestnlp.linguistics.Word;

/** What the verb of a clause says: its signs, tense, voice and modality. */
final class VerbFeatures {

    private static final Map<Sign, Feature> SIGNS = Map.ofEntries(
            Map.entry(Sign.HARM, VERB_HARM),
            Map.entry(Sign.BREACH, VERB_BREACH),
            Map.entry(Sign.CONTROL, VERB_CONTROL),
            Map.entry(Sign.EFFECT, VERB_EFFECT),
            Map.entry(Sign.MOTIVE, VERB_MOTIVE),
            Map.entry(Sign.CHANGE, VERB_CHANGE),
            Map.entry(Sign.MEETING, VERB_MEETING),
            Map.entry(Sign.POSITION, VERB_POSITION),
            Map.entry(Sign.SPEECH, VERB_SPEECH),
            Map.entry(Sign.DEMAND, VERB_DEMAND),
            Map.entry(Sign.PLAN, VERB_PLAN),
            Map.entry(Sign.WISH, VERB_WISH),
            Map.entry(Sign.PROCEDURE, VERB_PROCEDURE),
            Map.entry(Sign.EVIDENCE, VERB_EVIDENCE),
            Map.entry(Sign.THOUGHT, VERB_THOUGHT),
            Map.entry(Sign.FUTURE, FUTURE));

    private final ClaimLexicon lexicon;

    VerbFeatures(ClaimLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(EnumSet<Feature> found, Word head) {
        if (Verbs.isHearsay(head)) {
            found.add(HEARSAY);
        } else {
            lexicon.addFeatures(found, head, SIGNS);
        }
        if (head.children("advcl").anyMatch(VerbFeatures::isAim)) {
            found.add(PURPOSE);
        }
        head.children("xcomp").filter(Word::isVerb).forEach(verb -> lexicon.addFeatures(found, verb, SIGNS));
        if (head.hasLemma("be")) {
            found.add(COPULA);
            if (head.children("attr").anyMatch(VerbFeatures::isSuchAndSuch)) {
                found.add(IDENTITY);
            }
            if (head.children("acomp", "attr").anyMatch(word -> lexicon.has(word, Sign.EVALUATION))) {
                found.add(EVALUATED);
            }
        }
        if (head.child("dobj").isPresent()) {
            found.add(TRANSITIVE);
        }
        if (head.child("ccomp").isPresent()) {
            found.add(INNER_CLAUSE);
        }
        if (Verbs.isNegated(head)) {
            found.add(NEGATED);
        }
        if (head.child("auxpass", "nsubjpass").isPresent()) {
            found.add(PASSIVE);
        }
        addTense(found, head);
        Verbs.modal(head).ifPresent(modal -> addModal(found, modal));
        if (isNeed(head)) {
            found.add(DEONTIC);
        }
    }

    /** "A battlefield": what the subject is called rather than how it is. */
    private static boolean isSuchAndSuch(Word complement) {
        return complement.pos().equals("NN")
                && complement.children("det").anyMatch(article -> article.hasLemma("a", "an"));
    }

    private static boolean isAim(Word verb) {
        return verb.pos().equals("VB")
                && Verbs.auxiliaries(verb).anyMatch(to -> to.hasLemma("to"))
                && !Verbs.hasSubject(verb);
    }

    private static boolean isNeed(Word head) {
        return head.hasLemma("need", "have")
                && head.children("xcomp")
                        .anyMatch(verb -> Verbs.auxiliaries(verb).anyMatch(to -> to.hasLemma("to")));
    }

    private static void addTense(EnumSet<Feature> found, Word head) {
        boolean be = Verbs.sharedAuxiliaries(head).anyMatch(aux -> aux.hasLemma("be"));
        boolean have = Verbs.sharedAuxiliaries(head).anyMatch(aux -> aux.hasLemma("have"));
        if (head.pos().equals("VBG") && be) {
            found.add(PROGRESSIVE);
            if (head.hasLemma("go") && head.child("xcomp").isPresent()) {
                found.add(FUTURE);
            }
        }
        if (have) {
            found.add(PERFECT);
            if (Verbs.sharedAuxiliaries(head)
                    .anyMatch(aux -> aux.hasLemma("have") && aux.pos().equals("VBD"))) {
                found.add(PAST_PERFECT);
            }
        } else if (head.pos().equals("VBD")
                || Verbs.sharedAuxiliaries(head).anyMatch(aux -> aux.pos().equals("VBD"))) {
            found.add(PAST);
        }
    }

    private static void addModal(EnumSet<Feature> found, Word modal) {
        String lowered = modal.text().toLowerCase(Locale.ROOT);
        if (WordClass.DEONTIC_MODAL.has(lowered)) {
            found.add(DEONTIC);
        } else if (WordClass.FUTURE_MODAL.has(lowered)) {
            found.add(FUTURE);
        } else if (WordClass.WEAK_MODAL.has(lowered)) {
            found.add(POSSIBLE);
        }
    }
}
