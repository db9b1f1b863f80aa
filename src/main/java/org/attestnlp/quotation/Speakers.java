package org.attestnlp.quotation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Word;

/**
 * Who does what a verb says: its subject, the agent of a passive, the noun before a relative clause, or the subject of the
 * verb that it depends on.
 */
final class Speakers {

    /** Verbs chained deeper than this are an accident of the parse. */
    private static final int LONGEST_CHAIN = 8;

    private static final Set<String> INHERITING =
            Set.of("xcomp", "conj", "advcl", "parataxis", "dep", "ccomp", "pcomp", "prep", "pobj", "oprd", "acomp");

    private final CueLexicon lexicon;
    private final Predicate<Word> quoted;

    /**
     * @param lexicon which verbs say something
     * @param quoted whether a word stands between quotation marks
     */
    Speakers(CueLexicon lexicon, Predicate<Word> quoted) {
        this.lexicon = lexicon;
        this.quoted = quoted;
    }

    /** The head of the phrase that names who says it. */
    Optional<Word> of(Word verb) {
        if (Trees.isPassive(verb)) {
            return verb.child("agent").flatMap(by -> by.child("pobj"));
        }
        return Parenthesis.speaker(verb)
                .or(() -> subject(verb, 0))
                .filter(word -> quoted.test(verb) || !quoted.test(word) || isNamed(word))
                .or(() -> inverted(verb))
                .or(() -> quoted.test(verb) ? Optional.empty() : beside(verb))
                .map(word -> word.index() < verb.index() ? Antecedent.of(word) : word);
    }

    /** Whether the author, or the reader, is who says it: nobody's report. */
    boolean isAuthor(Word verb) {
        return of(verb).filter(WordClass.AUTHOR::has).isPresent();
    }

    /** Whether nobody says it: "no group has claimed the attack". */
    boolean isNobody(Word verb) {
        return of(verb).filter(word ->
                        WordClass.NOBODY.has(word) || word.children("det").anyMatch(WordClass.NOBODY::has))
                .isPresent();
    }

    /** "asked the general", where a sentence begins with the verb because the parser ended one at the quotation's mark. */
    private Optional<Word> inverted(Word verb) {
        boolean first = verb.previous().filter(word -> !word.isPunctuation()).isEmpty();
        if (!first || !isFinite(verb) && !verb.pos().equals("VBN")) {
            return Optional.empty();
        }
        return verb.children("dobj", "nsubj", "attr", "oprd", "dep", "npadvmod", "ccomp", "advmod", "acomp")
                .filter(word -> word.index() > verb.index() && (word.isNoun() || word.isPronoun()))
                .findFirst();
    }

    private Optional<Word> subject(Word verb, int depth) {
        Optional<Word> own = verb.children("nsubj", "nsubjpass", "vocative")
                .filter(word -> !WordClass.TIME.has(word) && (quoted.test(word) == quoted.test(verb) || isNamed(word)))
                .findFirst();
        if (own.isPresent()) {
            return isRelative(own.get()) ? antecedent(verb, own.get()) : own;
        }
        Optional<Word> with = withParticiple(verb);
        Word head = verb.head().orElse(null);
        if (with.isPresent() || head == null || depth > LONGEST_CHAIN) {
            return with.or(() -> beside(verb));
        }
        Optional<Word> reporter = Coordination.reporter(verb, lexicon);
        if (reporter.isPresent()) {
            return subject(reporter.get(), depth + 1);
        }
        if (verb.is("acl", "relcl")) {
            return head.isVerb() ? subject(head, depth + 1) : Optional.of(head);
        }
        return INHERITING.contains(verb.relation()) ? inherited(verb, head, depth) : beside(verb);
    }

    private Optional<Word> inherited(Word verb, Word head, int depth) {
        if (verb.is("parataxis", "dep", "ccomp") && beside(verb).isPresent()) {
            return beside(verb);
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

    /** "the “mayor”, Ada Brook, said": a quoted noun that a name without marks explains. */
    private boolean isNamed(Word noun) {
        return noun.children("appos").anyMatch(name -> name.isProperNoun() && !quoted.test(name));
    }

    /** "with the court saying": the noun before the participle. */
    private static Optional<Word> withParticiple(Word verb) {
        Word noun = verb.previous().filter(Word::isNoun).orElse(null);
        boolean participle = verb.pos().equals("VBG") && noun != null;
        if (!participle) {
            return Optional.empty();
        }
        int first = NounPhrases.around(noun).begin();
        Word before = noun;
        while (before != null && before.begin() >= first) {
            before = before.previous().orElse(null);
        }
        return Optional.ofNullable(before).filter(word -> word.hasLemma("with")).map(word -> noun);
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
        Word at = verb;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++, at = at.head().orElse(null)) {
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
        Word at = Parenthesis.overBracket(verb.previous().orElse(null));
        boolean time = false;
        while (at != null && (isBetween(at) || WordClass.TIME.has(at) || time && isTimesModifier(at))) {
            time = WordClass.TIME.has(at);
            at = at.previous().orElse(null);
        }
        return Optional.ofNullable(Parenthesis.overBracket(at))
                .filter(word -> word.isNoun() || word.isPronoun())
                .map(Speakers::firstConjunct)
                .or(() -> explained(verb));
    }

    /** "an officer, Lena Lund, claimed": the noun that the name between the commas explains. */
    private static Optional<Word> explained(Word verb) {
        return verb.previous()
                .filter(comma -> comma.text().equals(","))
                .flatMap(Word::previous)
                .filter(name -> name.is("appos") && name.isProperNoun())
                .flatMap(Word::head)
                .filter(Word::isNoun);
    }

    private static boolean isBetween(Word word) {
        return word.pos().startsWith("RB") || word.pos().equals("MD") || word.is("aux");
    }

    /** "this" of "this week", "last" of "last month". */
    private static boolean isTimesModifier(Word word) {
        return word.pos().equals("DT") || word.pos().startsWith("JJ");
    }

    private static Word firstConjunct(Word noun) {
        Word head = noun;
        for (int i = 0;
                i < LONGEST_CHAIN && head.is("compound", "conj") && head.head().isPresent();
                i++) {
            Word next = head.head().get();
            boolean listed = head.is("compound") || next.child("cc").isPresent();
            if (!next.isNoun() || !listed) {
                break;
            }
            head = next;
        }
        return head;
    }
}
