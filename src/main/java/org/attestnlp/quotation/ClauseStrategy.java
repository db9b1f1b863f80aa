package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Occasion;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** A clause behind the cue: said (that) [it was over], asked [whether it was over]. */
final class ClauseStrategy implements ReportStrategy {

    private static final int LONGEST_CHAIN = 10;

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        if (!verb.isVerb()
                || Parenthesis.speaker(verb).isPresent()
                || !hit.cue().takes(Frame.CLAUSE, Frame.WH, Frame.DIRECT, Frame.PASSIVE)) {
            return List.of();
        }
        Optional<Word> clause = verb.children("ccomp", "xcomp", "advcl", "relcl", "acl", "dep", "parataxis")
                .filter(child -> child.index() > hit.last().index() && isClause(child, hit))
                .filter(child -> !isOpenQuestion(child, verb) && !isRelative(child))
                .findFirst();
        if (isHypothetical(verb) || isBehindQuotation(verb, reading) || isSpeakerUnfit(hit, reading)) {
            return List.of();
        }
        return clause.map(found -> reports(hit, found, reading)).orElseGet(() -> afterThat(hit, reading));
    }

    /** The author's own words, and orders such as "Tell them", are nobody's report. */
    private static boolean isSpeakerUnfit(CueLexicon.Hit hit, Reading reading) {
        if (reading.isQuoted(hit.head()) || Trees.isPassive(hit.head())) {
            return false;
        }
        Optional<Word> speaker = reading.speakers().of(hit.head());
        return speaker.map(word -> WordClass.AUTHOR.has(word)
                        || word.hasLemma("this", "that") && word.pos().equals("DT"))
                .orElse(hit.head().pos().equals("VB"));
    }

    /** "if he says so": nothing has been said. */
    private static boolean isHypothetical(Word verb) {
        return verb.children("mark").anyMatch(mark -> mark.hasLemma("if", "unless"));
    }

    /** "…," said the mayor: what follows is no report. */
    private static boolean isBehindQuotation(Word verb, Reading reading) {
        boolean closed = verb.previous().filter(reading::closes).isPresent();
        return closed
                && verb.next()
                        .filter(next -> next.isNoun() || next.pos().equals("DT"))
                        .isPresent();
    }

    /** Where the parse shows no clause, though "that" follows the cue. */
    private static List<Report> afterThat(CueLexicon.Hit hit, Reading reading) {
        Sentence sentence = hit.head().sentence();
        Word that = hit.last()
                .next()
                .filter(word -> isThat(word) && word.pos().equals("IN"))
                .orElse(null);
        if (that == null || !hit.cue().takes(Frame.CLAUSE)) {
            return List.of();
        }
        int last =
                ContentEnd.of(hit, sentence, that.index() + 1, sentence.words().size() - 1, reading);
        return reading.trim(sentence, that.index() + 1, last)
                .map(span -> Report.of(hit, reading.speakers().of(hit.head()), span, 0.7, "quotation.clause.that"))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isClause(Word child, CueLexicon.Hit hit) {
        if (child.is("ccomp")) {
            if (!isFinite(child)) {
                return false;
            }
            boolean asks = child.children("mark").anyMatch(mark -> mark.hasLemma("if", "whether"));
            boolean passive = hit.cue().takes(Frame.PASSIVE) && Trees.isPassive(hit.head());
            return passive
                    || hit.cue().takes(asks ? Frame.WH : Frame.CLAUSE)
                    || hit.cue().takes(Frame.CLAUSE, Frame.WH);
        }
        if (child.is("xcomp")
                && hit.cue().takes(Frame.CLAUSE)
                && (child.pos().equals("VBD") || child.pos().equals("VBZ"))) {
            return true;
        }
        return child.children("mark").anyMatch(mark -> mark.hasLemma("that"))
                && hit.cue().takes(Frame.CLAUSE);
    }

    /** ", where she spoke": no complement. */
    private static boolean isRelative(Word clause) {
        Word first = clause.sentence().words().get(Trees.first(clause));
        return first.pos().startsWith("W")
                && first.previous().filter(word -> word.text().equals(",")).isPresent();
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
        int last = end(hit, clause, reading);
        addFurther(hit, speaker, last, reading, reports);
        while (from <= last) {
            int end = ContentEnd.of(
                    hit, sentence, from, ContentEnd.behindQuotation(hit, sentence, from, last, reading), reading);
            int next = nextThat(sentence, from, end, clause);
            Optional<Span> content = reading.trim(sentence, skipThat(sentence, from), next - 1);
            String rule =
                    "quotation.clause." + (from > 0 && isThat(sentence.words().get(from - 1)) ? "that" : "bare");
            content.ifPresent(span -> reports.add(Report.of(hit, speaker, span, 0.9, rule)));
            from = next + 2 > end ? last + 1 : next + 2;
        }
        return reports;
    }

    /** Whether the cue's first object is who is spoken to. */
    static boolean isAddressed(CueLexicon.Hit hit) {
        return WordClass.ADDRESSED.has(hit.head());
    }

    private static int skipThat(Sentence sentence, int from) {
        Word word = sentence.words().get(from);
        return isThat(word) && word.pos().equals("IN") ? from + 1 : from;
    }

    private static boolean isFinite(Word clause) {
        boolean to = clause.children("aux").anyMatch(aux -> aux.hasLemma("to"));
        boolean bare = clause.pos().equals("VBG") || clause.pos().equals("VBN");
        return !to && (!bare || clause.child("aux", "auxpass").isPresent());
    }

    /** "…, but that …", "… and that …": clauses that the parser joined to the cue itself. */
    private static void addFurther(
            CueLexicon.Hit hit, Optional<Word> speaker, int last, Reading reading, List<Report> reports) {
        hit.head()
                .children("conj", "ccomp", "advcl")
                .filter(child -> Trees.first(child) > last)
                .filter(child -> child.children("mark").anyMatch(ClauseStrategy::isThat))
                .forEach(child -> {
                    int that = child.children("mark")
                            .filter(ClauseStrategy::isThat)
                            .findFirst()
                            .get()
                            .index();
                    reading.trim(child.sentence(), that + 1, Trees.last(child))
                            .ifPresent(
                                    span -> reports.add(Report.of(hit, speaker, span, 0.85, "quotation.clause.that")));
                });
    }

    /** Behind "that" where it stands; else where the clause begins, or right behind a cue that has no other object. */
    private static int begin(CueLexicon.Hit hit, Word clause) {
        int behind = hit.last().index() + 1;
        Optional<Word> that = clause.children("mark")
                .filter(mark -> isThat(mark) && mark.index() >= behind)
                .findFirst();
        if (that.isPresent()) {
            return that.get().index() + 1;
        }
        boolean swallowed = !isAddressed(hit)
                && hit.head()
                        .children("dobj", "nsubj", "attr", "nsubjpass")
                        .anyMatch(child -> child.index() >= behind
                                && child.index() < clause.index()
                                && !Occasion.isOccasion(child));
        return swallowed ? behind : Math.max(Trees.first(clause), behind);
    }

    /** To the end of the clause, with what the parser hung on the cue though it follows the clause without a comma. */
    private static int end(CueLexicon.Hit hit, Word clause, Reading reading) {
        int last = Trees.last(clause);
        for (Word child : hit.head().children()) {
            if (child.index() > last && child.is("prep", "advcl", "npadvmod", "advmod", "conj")) {
                int first = Trees.first(child);
                int next = last + 1;
                while (next < first && reading.closes(clause.sentence().words().get(next))) {
                    next++;
                }
                boolean adjoins = next == first && !child.is("conj");
                if (adjoins || isContrast(child, clause, reading) || isOtherTense(child, hit.head(), reading)) {
                    last = Trees.last(child);
                }
            }
        }
        return last;
    }

    /** "said it was off, and have been": a verb without subject in another tense goes on with the report. */
    private static boolean isOtherTense(Word conjunct, Word verb, Reading reading) {
        boolean bare = conjunct.is("conj")
                && conjunct.child("nsubj", "nsubjpass").isEmpty()
                && reading.cueAt(conjunct).isEmpty();
        Word finite = conjunct.child("aux").orElse(conjunct);
        return bare
                && verb.pos().equals("VBD")
                && (finite.pos().equals("VBP")
                        || finite.pos().equals("VBZ")
                        || finite.pos().equals("MD"));
    }

    /** ", but it will be difficult": a clause with a pronoun that the parser joined to the cue. */
    private static boolean isContrast(Word conjunct, Word clause, Reading reading) {
        boolean joined = conjunct.is("conj")
                && clause.sentence().words().stream()
                        .skip(Trees.last(clause) + 1L)
                        .limit(2)
                        .anyMatch(word -> word.hasLemma("but", "and"));
        return joined
                && conjunct.child("nsubj").filter(Word::isPronoun).isPresent()
                && reading.cueAt(conjunct).isEmpty();
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
                    && isParallel(head, clause)) {
                return i - 1;
            }
        }
        return last + 1;
    }

    /** Whether a joined clause stands beside the reported one, also where the parser joined it to an adverbial within. */
    private static boolean isParallel(Word conjunct, Word clause) {
        Word at = conjunct;
        for (int i = 0; i < LONGEST_CHAIN && at.is("conj") && at.head().isPresent(); i++) {
            at = at.head().get();
        }
        boolean opened = clause.children("mark").anyMatch(ClauseStrategy::isThat);
        return at == clause
                || opened
                        && at.is("advcl")
                        && at.head().filter(head -> head == clause).isPresent();
    }

    private static boolean isThat(Word word) {
        return word.hasLemma("that");
    }
}
