package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Word;

/** A clause behind the cue: said (that) [it was over], asked [whether it was over]. */
final class ClauseStrategy implements ReportStrategy {

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        boolean excluded = !verb.isVerb()
                || Parenthesis.speaker(verb).isPresent()
                || !hit.cue().takes(Frame.CLAUSE, Frame.WH, Frame.DIRECT, Frame.PASSIVE)
                || isHypothetical(verb)
                || isBehindQuotation(verb, reading)
                || isSpeakerUnfit(hit, reading);
        if (excluded) {
            return List.of();
        }
        return clause(hit)
                .map(clause -> new ReportedClause(hit, clause, reading).reports())
                .orElseGet(() -> UnparsedClause.find(hit, reading));
    }

    private static Optional<Word> clause(CueLexicon.Hit hit) {
        Word verb = hit.head();
        return verb.children("ccomp", "xcomp", "advcl", "relcl", "acl", "dep", "parataxis")
                .filter(child -> child.index() > hit.last().index() && isClause(child, hit))
                .filter(child -> !isOpenQuestion(child, verb) && !isRelative(child, verb) && !isFact(child))
                .findFirst();
    }

    /** The author's own words, and orders such as "Tell them", are nobody's report. */
    static boolean isSpeakerUnfit(CueLexicon.Hit hit, Reading reading) {
        if (reading.isQuoted(hit.head()) || Trees.isPassive(hit.head())) {
            return false;
        }
        Optional<Word> speaker = reading.speakers().of(hit.head());
        if (hit.head().previous().filter(word -> word.hasLemma("without")).isPresent()) {
            return true;
        }
        if (hit.cue().lemma().equals("show")) {
            return speaker.filter(WordClass.DOCUMENT::has).isEmpty();
        }
        return speaker.map(word -> WordClass.AUTHOR.has(word)
                        || WordClass.NOBODY.has(word)
                        || word.hasLemma("this", "that") && word.pos().equals("DT")
                        || isExpletive(word, hit.head()))
                .orElse(hit.head().pos().equals("VB"));
    }

    /** "It is no exaggeration to say": the author's own words. */
    private static boolean isExpletive(Word speaker, Word verb) {
        boolean to = Trees.isMarkedInfinitive(verb);
        return to && speaker.text().equalsIgnoreCase("it") && speaker.index() < verb.index();
    }

    /** "if he says so", "until somebody is able to say who did it": nothing has been said. */
    private static boolean isHypothetical(Word verb) {
        boolean able = Trees.isMarkedInfinitive(verb)
                && verb.head().filter(head -> head.hasLemma("able", "unable")).isPresent();
        return able || Trees.isConditional(verb);
    }

    /** "…," said the mayor: what follows is no report. */
    private static boolean isBehindQuotation(Word verb, Reading reading) {
        boolean closed = verb.previous().filter(reading::closes).isPresent();
        return closed
                && verb.next()
                        .filter(next -> next.isNoun() || next.pos().equals("DT"))
                        .isPresent();
    }

    private static boolean isClause(Word child, CueLexicon.Hit hit) {
        boolean that = child.children("mark").anyMatch(mark -> mark.hasLemma("that"))
                && hit.cue().takes(Frame.CLAUSE);
        if (that) {
            return true;
        }
        if (child.is("ccomp")) {
            boolean passive = hit.cue().takes(Frame.PASSIVE) && Trees.isPassive(hit.head());
            return isFinite(child) && (passive || hit.cue().takes(Frame.CLAUSE, Frame.WH));
        }
        return child.is("xcomp")
                && hit.cue().takes(Frame.CLAUSE)
                && (child.pos().equals("VBD") || child.pos().equals("VBZ"));
    }

    private static boolean isFinite(Word clause) {
        boolean to = Trees.isMarkedInfinitive(clause);
        boolean bare = clause.pos().equals("VBG") || clause.pos().equals("VBN");
        return !to && (!bare || clause.child("aux", "auxpass").isPresent());
    }

    /** ", where she spoke": no complement; but "which, she said, was lost" is one. */
    private static boolean isRelative(Word clause, Word verb) {
        Word first = clause.sentence().words().get(clause.firstOfSubtree());
        return first.pos().startsWith("W")
                && first.index() > verb.index()
                && first.previous().filter(word -> word.text().equals(",")).isPresent();
    }

    /** "alerted by the fact that …": what is known, which nobody says. */
    private static boolean isFact(Word clause) {
        return clause.child("mark")
                .flatMap(Word::previous)
                .filter(word -> word.hasLemma("fact"))
                .isPresent();
    }

    /** "They have not said how many": nothing is said. */
    private static boolean isOpenQuestion(Word clause, Word verb) {
        boolean negated = verb.child("neg").isPresent()
                || verb.head()
                        .filter(head -> head.hasLemma("decline", "refuse"))
                        .isPresent();
        Word first = clause.sentence().words().get(clause.firstOfSubtree());
        return negated && (first.pos().startsWith("W") || first.hasLemma("if", "whether"));
    }

    /** Whether the cue's first object is who is spoken to. */
    static boolean isAddressed(CueLexicon.Hit hit) {
        return WordClass.ADDRESSED.has(hit.head());
    }
}
