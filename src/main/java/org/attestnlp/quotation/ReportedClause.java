package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Occasion;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * The clause that a cue reports: where it begins and ends, also where the parser hung its parts elsewhere, and the clauses with
 * "that" that are joined to it, each a report of its own.
 */
final class ReportedClause {

    private static final int LONGEST_CHAIN = 10;

    private final CueLexicon.Hit hit;
    private final Word clause;
    private final Reading reading;
    private final Sentence sentence;
    private final Optional<Word> speaker;

    ReportedClause(CueLexicon.Hit hit, Word clause, Reading reading) {
        this.hit = hit;
        this.clause = clause;
        this.reading = reading;
        this.sentence = clause.sentence();
        this.speaker = reading.speakers().of(hit.head());
    }

    /** The reports in the order of the text, those that the parser joined to the cue first. */
    List<Report> reports() {
        int from = begin();
        int last = end();
        List<Report> reports = new ArrayList<>(further(last));
        while (from <= last) {
            int end = ContentEnd.of(
                    hit, sentence, from, ContentEnd.behindQuotation(hit, sentence, from, last, reading), reading);
            int next = nextThat(from, end);
            Optional<Span> content = reading.trim(sentence, skipThat(from), next - 1);
            String rule =
                    "quotation.clause." + (from > 0 && isThat(sentence.words().get(from - 1)) ? "that" : "bare");
            content.ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.9, rule)));
            from = next + 2 > end ? last + 1 : next + 2;
        }
        return reports;
    }

    /** Behind "that" where it stands; else where the clause begins, or right behind a cue that has no other object. */
    private int begin() {
        int behind = hit.last().index() + 1;
        Optional<Word> that = clause.children("mark")
                .filter(mark -> isThat(mark) && mark.index() >= behind)
                .findFirst();
        if (that.isPresent()) {
            return that.get().index() + 1;
        }
        boolean swallowed = !ClauseStrategy.isAddressed(hit)
                && hit.head()
                        .children("dobj", "nsubj", "attr", "nsubjpass")
                        .anyMatch(child -> child.index() >= behind
                                && child.index() < clause.index()
                                && !Occasion.isOccasion(child));
        return swallowed || isSubjectLost(behind) ? behind : Math.max(clause.firstOfSubtree(), behind);
    }

    /** "said the pump, now “dead,” failed": whether a noun stands before a clause that has no subject of its own. */
    private boolean isSubjectLost(int behind) {
        int first = clause.firstOfSubtree();
        boolean bare =
                clause.child("nsubj", "nsubjpass", "expl", "csubj", "mark").isEmpty();
        return bare
                && !ClauseStrategy.isAddressed(hit)
                && first > behind
                && sentence.words().subList(behind, first).stream()
                        .noneMatch(word -> Occasion.isOccasion(word) || WordClass.TIME.has(word))
                && sentence.words().get(behind).pos().matches("DT|PRP\\$?|NN.*|JJ|CD");
    }

    /** To the end of the clause, with what the parser hung on the cue though it follows the clause without a comma. */
    private int end() {
        int last = clause.lastOfSubtree();
        for (Word child : hit.head().children()) {
            if (child.index() > last && child.is("prep", "advcl", "npadvmod", "advmod", "conj")) {
                int first = child.firstOfSubtree();
                int next = last + 1;
                while (next < first && reading.closes(sentence.words().get(next))) {
                    next++;
                }
                boolean adjoins = next == first && !child.is("conj");
                if (adjoins || isContrast(child) || isOtherTense(child)) {
                    last = child.lastOfSubtree();
                }
            }
        }
        return ContentEnd.throughQuotation(sentence, last, reading);
    }

    /** "said it was off, and have been": a verb without subject in another tense goes on with the report. */
    private boolean isOtherTense(Word conjunct) {
        boolean bare = conjunct.is("conj")
                && conjunct.child("nsubj", "nsubjpass").isEmpty()
                && reading.cueAt(conjunct).isEmpty();
        Word finite = conjunct.child("aux").orElse(conjunct);
        return bare
                && hit.head().pos().equals("VBD")
                && (finite.pos().equals("VBP")
                        || finite.pos().equals("VBZ")
                        || finite.pos().equals("MD"));
    }

    /** ", but it will be difficult": a clause with a pronoun that the parser joined to the cue. */
    private boolean isContrast(Word conjunct) {
        boolean joined = conjunct.is("conj")
                && sentence.words().stream()
                        .skip(clause.lastOfSubtree() + 1L)
                        .limit(2)
                        .anyMatch(word -> word.hasLemma("but", "and"));
        return joined
                && conjunct.child("nsubj").filter(Word::isPronoun).isPresent()
                && reading.cueAt(conjunct).isEmpty();
    }

    /** "…, but that …", "… and that …": clauses that the parser joined to the cue itself. */
    private List<Report> further(int last) {
        List<Report> reports = new ArrayList<>();
        hit.head()
                .children("conj", "ccomp", "advcl")
                .filter(child -> child.firstOfSubtree() > last)
                .forEach(child -> child.children("mark")
                        .filter(ReportedClause::isThat)
                        .findFirst()
                        .flatMap(that -> reading.trim(sentence, that.index() + 1, child.lastOfSubtree()))
                        .ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.85, "quotation.clause.that"))));
        return reports;
    }

    /** Position of the "and" before another clause with its own "that", or behind the last word. */
    private int nextThat(int from, int last) {
        for (int i = from + 2; i < last; i++) {
            Word word = sentence.words().get(i);
            boolean joined = sentence.words().get(i - 1).hasLemma("and", "but", "or");
            boolean opens = joined && isThat(word);
            if (opens && openedBy(word).filter(this::isParallel).isPresent()) {
                return i - 1;
            }
        }
        return last + 1;
    }

    /** The joined clause that "that" opens, also where the parser takes it for the article of the clause's subject. */
    private static Optional<Word> openedBy(Word that) {
        Optional<Word> head = that.head();
        Optional<Word> verb = that.is("mark") ? head : Optional.empty();
        if (that.is("det")) {
            verb = head.filter(noun -> noun.is("nsubj", "nsubjpass")).flatMap(Word::head);
        }
        return verb.filter(word -> word.is("conj"));
    }

    /** Whether a joined clause stands beside the reported one, also where the parser joined it to an adverbial within. */
    private boolean isParallel(Word conjunct) {
        Word at = conjunct;
        for (int i = 0; i < LONGEST_CHAIN && at.is("conj") && at.head().isPresent(); i++) {
            at = at.head().get();
        }
        boolean opened = clause.children("mark").anyMatch(ReportedClause::isThat);
        return at == clause
                || opened
                        && at.is("advcl")
                        && at.head().filter(head -> head == clause).isPresent();
    }

    private int skipThat(int from) {
        Word word = sentence.words().get(from);
        boolean opens = word.pos().equals("IN") || UnparsedClause.isBeforeSubject(word, hit);
        return isThat(word) && opens ? from + 1 : from;
    }

    private static boolean isThat(Word word) {
        return word.hasLemma("that");
    }
}
