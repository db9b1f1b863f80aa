package org.attestnlp.claim;

import java.util.List;
import org.attestnlp.claim.ClaimLexicon.Sign;
import org.attestnlp.linguistics.Word;

/** How firmly a claim is put forward: by the words that report it, by modality and tense, by hedges and words of wrongdoing. */
final class StanceRules {

    private final ClaimLexicon lexicon;

    StanceRules(ClaimLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Stance stance(Candidate candidate) {
        return candidate.report().isPresent()
                ? attributed(candidate, candidate.report().get())
                : authorial(candidate);
    }

    private Stance attributed(Candidate candidate, Report report) {
        Word head = candidate.clause().head();
        if (governs(report, head)) {
            if (lexicon.cueHas(report.cueLemma(), Sign.DENIAL)
                    && !report.cueLemma().startsWith("dismiss")) {
                return Stance.DENIES;
            }
            if (lexicon.cueHas(report.cueLemma(), Sign.DOUBT)) {
                return Stance.DOUBTS;
            }
        }
        if (lexicon.cueHas(report.cueLemma(), Sign.ACCUSATION) || wrongdoing(candidate)) {
            return Stance.ALLEGES;
        }
        if (candidate.features().contains(Feature.FUTURE)
                || lexicon.cueHas(report.cueLemma(), Sign.FUTURE)
                || Verbs.modal(head).filter(modal -> modal.hasLemma("could")).isPresent()) {
            return Stance.PREDICTS;
        }
        return Stance.ASSERTS;
    }

    /** What somebody goes on to say, sentences away from the verb of denial, is said and not denied. */
    private static boolean governs(Report report, Word head) {
        return report.cue().filter(cue -> cue.overlaps(head.sentence().span())).isPresent();
    }

    private Stance authorial(Candidate candidate) {
        Word head = candidate.clause().head();
        if (candidate.clause().kind() == Clause.Kind.COMPLEMENT && doubted(head)) {
            return Stance.DOUBTS;
        }
        boolean perhapsDone = Verbs.modal(head)
                        .filter(modal -> WordClass.LIKELIHOOD.has(modal.lemma()))
                        .isPresent()
                && Verbs.auxiliaries(head).anyMatch(aux -> aux.hasLemma("have"));
        if (candidate.features().contains(Feature.WORD_HEDGE)
                || candidate.features().contains(Feature.HEARSAY)
                || perhapsDone) {
            return Stance.ALLEGES;
        }
        boolean future = candidate.features().contains(Feature.FUTURE)
                && !candidate.features().contains(Feature.COPULA);
        return future ? Stance.PREDICTS : Stance.ASSERTS;
    }

    /** "It is doubtful that", "is far from certain that": the words before the clause take it back. */
    private boolean doubted(Word head) {
        List<Word> before = head.sentence().words().subList(0, head.index());
        return head.is("ccomp", "csubj", "acl", "advcl")
                && before.stream()
                        .filter(word -> !word.dependsOn(head))
                        .anyMatch(word ->
                                lexicon.has(word, Sign.DOUBT) || word.is("neg") || WordClass.FAR.has(word.lemma()));
    }

    /** Somebody else is said to have broken law or rights. */
    private boolean wrongdoing(Candidate candidate) {
        Word head = candidate.clause().head();
        if (lexicon.has(head, Sign.BREACH)) {
            return true;
        }
        List<Word> said = head.children("attr", "acomp", "dobj", "xcomp").toList();
        return said.stream().anyMatch(word -> lexicon.has(word, Sign.BREACH))
                || head.sentence().wordsIn(candidate.clause().span()).stream()
                        .anyMatch(word -> lexicon.has(word, Sign.BREACH) && !word.isVerb() && !word.isProperNoun());
    }
}
