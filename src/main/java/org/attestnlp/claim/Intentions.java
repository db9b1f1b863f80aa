package org.attestnlp.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestnlp.claim.IntentionWords.Sign;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;

/**
 * What is no claim in anybody's words, by the guidelines: questions, what should or must be done, and what the speaker's own side will
 * do, unless it is under way. These are rules and no weights, because a plan has all the marks of a prediction but its subject.
 */
final class Intentions {

    private final IntentionWords words;
    private final Document document;

    Intentions(IntentionWords words, Document document) {
        this.words = words;
        this.document = document;
    }

    /** Whether the clause says what is asked, demanded or planned rather than what is so. To deny a plan is to say what is so. */
    boolean hold(Candidate candidate) {
        if (candidate.features().contains(Feature.QUESTION)) {
            return true;
        }
        if (candidate.report().isEmpty()) {
            return false;
        }
        boolean denied = candidate.features().contains(Feature.CUE_DENIAL);
        return isDemand(candidate)
                || isSubjunctive(candidate.clause())
                || isThreat(candidate)
                || !denied && isPlan(candidate.clause(), candidate.report().get());
    }

    /** What somebody says should or must be done. "Had to" tells what happened. */
    private static boolean isDemand(Candidate candidate) {
        return candidate.features().contains(Feature.DEONTIC)
                && !candidate.features().contains(Feature.PAST)
                && !candidate.features().contains(Feature.PERFECT);
    }

    /** "Insisted the town open its gates": the base form states nothing. Behind a plural it looks like the present tense. */
    private static boolean isSubjunctive(Clause clause) {
        Word head = clause.head();
        return head.pos().equals("VB")
                && head.child("nsubj", "nsubjpass")
                        .filter(subject -> subject.index() < head.index() && isSingular(subject))
                        .isPresent()
                && Verbs.sharedAuxiliaries(head).allMatch(aux -> aux.pos().equals("VB"));
    }

    private static boolean isSingular(Word subject) {
        return subject.pos().equals("NN") || subject.pos().equals("NNP") || subject.hasLemma("he", "she", "it");
    }

    /** "Will be met with force", "will not hesitate to strike": whoever says so is a party. */
    private static boolean isThreat(Candidate candidate) {
        Word head = candidate.clause().head();
        if (!candidate.features().contains(Feature.FUTURE)) {
            return false;
        }
        boolean met = head.hasLemma("meet")
                && candidate.features().contains(Feature.PASSIVE)
                && head.children("prep").anyMatch(with -> with.hasLemma("with"));
        return met || head.hasLemma("hesitate") && Verbs.isNegated(head);
    }

    private boolean isPlan(Clause clause, Report report) {
        Word head = clause.head();
        return (isPlanned(head) || words.has(head.lemma(), Sign.INTENT) && !isPast(head, report) || isReady(head))
                && isOwn(clause, report);
    }

    /** In direct speech the past tells what was wanted then; in indirect speech it may be the tense of the report. */
    private static boolean isPast(Word head, Report report) {
        return report.direct() && head.pos().equals("VBD")
                || Verbs.sharedAuxiliaries(head).anyMatch(aux -> aux.hasLemma("have"));
    }

    private boolean isPlanned(Word head) {
        boolean modal = Verbs.modal(head)
                .filter(aux -> words.has(aux.text().toLowerCase(Locale.ROOT), Sign.PLAN))
                .isPresent();
        boolean going = head.hasLemma("go")
                && head.pos().equals("VBG")
                && head.children("xcomp")
                        .anyMatch(verb -> verb.pos().equals("VB") && !words.has(verb.lemma(), Sign.UNDERGONE));
        boolean passive = head.child("auxpass", "nsubjpass").isPresent();
        boolean perfect = Verbs.sharedAuxiliaries(head).anyMatch(aux -> aux.hasLemma("have"));
        return going || modal && !passive && !perfect && !words.has(head.lemma(), Sign.UNDERGONE);
    }

    /** "Is ready to", "was not willing to", however the parser hangs the infinitive. */
    private boolean isReady(Word head) {
        Stream<Word> said = head.hasLemma("be") ? head.children("acomp", "attr", "oprd") : Stream.of(head);
        return said.anyMatch(word -> words.has(word.text().toLowerCase(Locale.ROOT), Sign.READY)
                && word.next().filter(to -> to.text().equals("to")).isPresent());
    }

    private boolean isOwn(Clause clause, Report report) {
        Optional<Word> subject = clause.subject();
        if (subject.isEmpty()) {
            return false;
        }
        if (WordClass.FIRST_SUBJECT.has(subject.get().lemma())
                || owned(subject.get()).anyMatch(WordClass.OURS::has)) {
            return true;
        }
        return !report.direct()
                && (subject.get().isPronoun()
                        ? agrees(subject.get(), clause.head(), report)
                        : isNamed(subject.get(), report) || owned(subject.get()).anyMatch(WordClass.THEIRS::has));
    }

    /** In lower case, the pronoun that says whose the subject is. */
    private static Stream<String> owned(Word subject) {
        return subject.children("poss")
                .filter(whose -> whose.pos().equals("PRP$"))
                .map(whose -> whose.text().toLowerCase(Locale.ROOT));
    }

    private boolean agrees(Word pronoun, Word head, Report report) {
        boolean many = report.sources().stream()
                .flatMap(source -> document.wordsIn(source).stream())
                .anyMatch(word -> word.pos().endsWith("S") && word.isNoun() || word.hasLemma("they") || word.is("cc"));
        return switch (pronoun.lemma()) {
            case "he", "she" -> true;
            case "they" -> many || report.sources().isEmpty();
            case "it" -> !pronoun.is("expl") && !words.has(head.lemma(), Sign.IMPERSONAL);
            default -> false;
        };
    }

    /** Whether the source's name, or the people it speaks for, lead or mark the subject. */
    private boolean isNamed(Word subject, Report report) {
        return Stream.concat(Stream.of(subject), subject.children("compound", "nmod", "poss", "amod"))
                .filter(word -> word.isProperNoun()
                        || word.pos().equals("JJ")
                                && Character.isUpperCase(word.text().codePointAt(0)))
                .anyMatch(word -> report.sources().stream()
                        .flatMap(source -> document.wordsIn(source).stream())
                        .anyMatch(part -> part.isProperNoun() && part.lemma().equals(word.lemma())
                                || part.pos().equals("JJ") && part.lemma().equals(word.lemma())));
    }
}
