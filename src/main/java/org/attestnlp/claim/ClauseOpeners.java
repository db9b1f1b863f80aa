package org.attestnlp.claim;

import java.util.Optional;
import java.util.Set;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.linguistics.Word;

/** Which words of a region open a clause of their own: coordinated verbs with objects, relative and contrasting clauses. */
final class ClauseOpeners {

    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> BREAKS = Set.of(",", "-", "–", "—", "--", ";");
    /** Coordinated verbs looked back over. */
    private static final int CHAIN = 8;

    private final ClauseRegion region;

    ClauseOpeners(ClauseRegion region) {
        this.region = region;
    }

    /** What kind of clause the word opens; null where it opens none. Its head has been asked before. */
    Kind kind(Word word) {
        if (region.hasLostSubject(word)) {
            return Kind.COORDINATE;
        }
        if (word == region.main()) {
            return word.isVerb() && Verbs.isFinite(word) ? Kind.MAIN : Kind.PHRASE;
        }
        Optional<Word> head = region.headInside(word);
        if (head.isEmpty()) {
            return word.isVerb() && Verbs.isFinite(word) && Verbs.hasSubject(word) ? Kind.COORDINATE : null;
        }
        if (ClauseChain.isSecondContent(word)) {
            return Kind.COORDINATE;
        }
        return switch (word.relation()) {
            case "conj" -> opensBeside(word, head.get()) ? Kind.COORDINATE : null;
            case "parataxis", "ccomp" ->
                opensAfterBreak(word, head.get()) || ClauseChain.isSpliced(word, head.get()) ? Kind.COORDINATE : null;
            case "relcl" -> opensRelative(word) ? Kind.RELATIVE : null;
            case "acl", "dep" ->
                opensPartition(word) ? Kind.RELATIVE : ClauseChain.isListed(word, head.get()) ? Kind.COORDINATE : null;
            case "advcl" ->
                ClauseChain.isListed(word, head.get()) || ClauseChain.isSpliced(word, head.get())
                        ? Kind.COORDINATE
                        : adverbial(word, head.get());
            default -> null;
        };
    }

    private boolean opensBeside(Word word, Word head) {
        if (!word.isVerb()
                || isPart(word)
                || !head.isVerb()
                || !chainOpens(head)
                || word.pos().equals("VBG") && !progressive(word, head)) {
            return false;
        }
        if (Verbs.hasSubject(word)) {
            boolean bare = word.pos().equals("VBN")
                    && Verbs.auxiliaries(word).findAny().isEmpty();
            boolean tally =
                    countsSubject(word) && word.child("dobj", "prt").isEmpty() && (bare || !Verbs.hasComplement(head));
            return (Verbs.isFinite(word) || word.pos().equals("VBN") && Verbs.isFinite(head)) && !tally;
        }
        return Verbs.hasComplement(word)
                && complemented(head, word)
                && (Verbs.isFinite(head) || region.kind(head) == Kind.COORDINATE)
                && Verbs.auxiliaries(word).noneMatch(aux -> aux.hasLemma("to"))
                && (Verbs.modal(head).isEmpty() || Verbs.isTensed(word));
    }

    /** "Several of them burned beyond recognition": a participle about those named before. */
    private boolean isPart(Word word) {
        Word first = opening(word);
        return Verbs.auxiliaries(word).findAny().isEmpty()
                && first.previous().filter(comma -> comma.text().equals(",")).isPresent()
                && Partition.opensPhrase(first);
    }

    /** "Three of whom died". */
    private boolean opensPartition(Word word) {
        return word.isVerb() && Verbs.isFinite(word) && Partition.opensClause(opening(word));
    }

    /** The first word below this one that is no mark. */
    private Word opening(Word word) {
        Word opening = region.firstOf(word);
        while (opening.isPunctuation() && opening.index() < word.index()) {
            opening = opening.next().orElse(word);
        }
        return opening;
    }

    /** Whether the first of the coordinated verbs opens a clause, though the next may only share its object. */
    private boolean chainOpens(Word verb) {
        Word at = verb;
        for (int step = 0; step < CHAIN && region.kind(at) == null && at.is("conj"); step++) {
            Optional<Word> head = region.headInside(at);
            if (head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return region.kind(at) != null;
    }

    /** Of verbs that share an object only the last has it in the tree. */
    private static boolean complemented(Word head, Word before) {
        return Verbs.hasComplement(head)
                || head.children("conj").anyMatch(verb -> verb.index() < before.index() && Verbs.hasComplement(verb));
    }

    /** "Three died and five were wounded" is one tally; "five suffered burns" tells more. */
    private static boolean countsSubject(Word verb) {
        return verb.child("nsubj", "nsubjpass")
                .filter(subject ->
                        subject.isNumeral() || subject.children().stream().anyMatch(Word::isNumeral))
                .isPresent();
    }

    private static boolean progressive(Word word, Word head) {
        return Verbs.isFinite(word) || head.pos().equals("VBG") && Verbs.isFinite(head);
    }

    private boolean opensAfterBreak(Word word, Word head) {
        return word.isVerb()
                && Verbs.isFinite(word)
                && Verbs.hasSubject(word)
                && word.index() > head.index()
                && region.firstOf(word)
                        .previous()
                        .filter(mark -> mark.text().equals(";"))
                        .isPresent();
    }

    private boolean opensRelative(Word word) {
        Word opening = opening(word);
        Word pronoun = opening.pos().equals("IN") ? opening.next().orElse(opening) : opening;
        boolean related = RELATIVE_TAGS.contains(pronoun.pos()) || Partition.opensClause(opening);
        return Verbs.isFinite(word)
                && related
                && !pronoun.hasLemma("that")
                && opening.previous()
                        .filter(mark -> BREAKS.contains(mark.text()))
                        .isPresent();
    }

    /** "Came back while we were asleep", without a comma, tells when and contrasts nothing. */
    private static boolean contrasts(Word mark, Word verb, Word head) {
        boolean timed = mark.hasLemma("while", "whilst")
                && verb.index() > head.index()
                && mark.previous().filter(Word::isPunctuation).isEmpty()
                && verb.pos().equals("VBG")
                && Verbs.auxiliaries(verb).anyMatch(aux -> aux.pos().equals("VBD"));
        return WordClass.CONTRAST.has(mark.lemma()) && !timed;
    }

    private Kind adverbial(Word word, Word head) {
        if (!word.isVerb() || !Verbs.isFinite(word)) {
            return null;
        }
        Optional<Word> mark = word.child("mark", "advmod").filter(child -> child.index() < word.index());
        if (mark.filter(m -> contrasts(m, word, head)).isPresent()) {
            return Kind.CONTRAST;
        }
        if (region.kind(head) == null) {
            return null;
        }
        if (opensRelative(word)) {
            return Kind.RELATIVE;
        }
        boolean trailing = word.index() > head.index()
                && region.firstOf(word)
                        .previous()
                        .filter(comma -> comma.text().equals(","))
                        .isPresent();
        return trailing && mark.filter(m -> m.hasLemma("as")).isPresent() ? Kind.CIRCUMSTANCE : null;
    }
}
