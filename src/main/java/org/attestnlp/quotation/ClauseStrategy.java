package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** A clause behind the cue: said (that) [it was over], asked [whether it was over]. */
final class ClauseStrategy implements ReportStrategy {

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        if (!verb.isVerb() || !hit.cue().takes(Frame.CLAUSE, Frame.WH, Frame.DIRECT, Frame.PASSIVE)) {
            return List.of();
        }
        Optional<Word> clause = verb.children("ccomp", "xcomp", "advcl", "relcl", "acl", "dep", "parataxis")
                .filter(child -> child.index() > hit.last().index() && isClause(child, hit))
                .filter(child -> !isOpenQuestion(child, verb))
                .findFirst();
        return clause.map(found -> reports(hit, found, reading)).orElse(List.of());
    }

    private static boolean isClause(Word child, CueLexicon.Hit hit) {
        if (child.is("ccomp")) {
            boolean asks = child.children("mark").anyMatch(mark -> mark.hasLemma("if", "whether"));
            return hit.cue().takes(asks ? Frame.WH : Frame.CLAUSE) || hit.cue().takes(Frame.CLAUSE, Frame.WH);
        }
        return child.children("mark").anyMatch(mark -> mark.hasLemma("that"))
                && hit.cue().takes(Frame.CLAUSE);
    }

    /** "They have not said how many": nothing is said. */
    private static boolean isOpenQuestion(Word clause, Word verb) {
        boolean negated = verb.child("neg").isPresent()
                || verb.head()
                        .filter(head -> head.hasLemma("decline", "refuse"))
                        .isPresent();
        Word first = clause.sentence().words().get(Trees.first(clause));
        return negated && (first.pos().startsWith("W") || first.hasLemma("if", "whether"));
    }

    private static List<Report> reports(CueLexicon.Hit hit, Word clause, Reading reading) {
        Sentence sentence = clause.sentence();
        Optional<Word> speaker = reading.speakers().of(hit.head());
        List<Report> reports = new ArrayList<>();
        int from = begin(hit, clause);
        int last = end(hit, clause);
        while (from <= last) {
            int end = ContentEnd.of(hit, sentence, from, last, reading);
            int next = nextThat(sentence, from, end, clause);
            Optional<Span> content = reading.trim(sentence, from, next - 1);
            String rule =
                    "quotation.clause." + (from > 0 && isThat(sentence.words().get(from - 1)) ? "that" : "bare");
            content.ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.9, rule)));
            from = next + 2 > end ? last + 1 : next + 2;
        }
        return reports;
    }

    /** Behind "that" where it stands; else where the clause begins. */
    private static int begin(CueLexicon.Hit hit, Word clause) {
        List<Word> words = clause.sentence().words();
        int from = Math.max(Trees.first(clause), hit.last().index() + 1);
        for (int i = from; i >= hit.last().index() + 1 && i >= from - 1; i--) {
            if (isThat(words.get(i)) && !words.get(i).is("nsubj", "det", "dobj")) {
                return i + 1;
            }
        }
        return from;
    }

    /** To the end of the clause, with what the parser hung on the cue though it follows the clause without a comma. */
    private static int end(CueLexicon.Hit hit, Word clause) {
        int last = Trees.last(clause);
        for (Word child : hit.head().children()) {
            boolean follows = child.index() > last && Trees.first(child) == last + 1;
            if (follows && child.is("prep", "advcl", "npadvmod", "advmod") && !child.isPunctuation()) {
                last = Trees.last(child);
            }
        }
        return last;
    }

    /** Position of the "and" before another clause with its own "that", or behind the last word. */
    private static int nextThat(Sentence sentence, int from, int last, Word clause) {
        for (int i = from + 2; i < last; i++) {
            Word word = sentence.words().get(i);
            Word before = sentence.words().get(i - 1);
            boolean joined = before.hasLemma("and", "but", "or");
            Word head = word.head().orElse(null);
            if (joined
                    && isThat(word)
                    && word.is("mark")
                    && head != null
                    && head.is("conj")
                    && isConjunctOf(head, clause)) {
                return i - 1;
            }
        }
        return last + 1;
    }

    private static boolean isConjunctOf(Word word, Word clause) {
        Word at = word;
        for (int i = 0; i < 10 && at.is("conj") && at.head().isPresent(); i++) {
            at = at.head().get();
            if (at == clause) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThat(Word word) {
        return word.hasLemma("that");
    }
}
