package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestnlp.claim.ClaimLexicon.Sign;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** The clauses that the author puts forward: those of running text outside reported words, and not those that report. */
final class AuthorialClauses {

    private static final int DEPTH = 4;

    private final ClauseSplitter splitter;
    private final ClauseTrimmer trimmer;
    private final ClaimLexicon lexicon;
    private final Features features;
    private final Document document;

    AuthorialClauses(
            ClauseSplitter splitter,
            ClauseTrimmer trimmer,
            ClaimLexicon lexicon,
            Features features,
            Document document) {
        this.splitter = splitter;
        this.trimmer = trimmer;
        this.lexicon = lexicon;
        this.features = features;
        this.document = document;
    }

    List<Candidate> outside(List<Report> reports) {
        List<Report> sorted =
                reports.stream().sorted(Comparator.comparing(Report::content)).toList();
        List<Candidate> found = new ArrayList<>();
        List<Report> open = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            open.removeIf(report -> report.content().end() <= sentence.span().begin());
            while (next < sorted.size()
                    && sorted.get(next).content().begin() < sentence.span().end()) {
                open.add(sorted.get(next++));
            }
            if (sentence.blockKind().isProse()) {
                addClauses(found, sentence, open);
            }
        }
        return found;
    }

    private void addClauses(List<Candidate> found, Sentence sentence, List<Report> reports) {
        for (Clause whole : splitter.split(sentence, sentence.span())) {
            Clause clause = core(whole);
            if (clause.kind() != Kind.PHRASE && reports.stream().noneMatch(report -> belongsTo(clause, report))) {
                found.add(new Candidate(clause, Optional.empty(), features.authorial(clause)));
            }
        }
    }

    /** Whether the clause is reported, or is the one that reports. */
    private static boolean belongsTo(Clause clause, Report report) {
        if (ReportedClauses.isAside(clause, report)) {
            return false;
        }
        Span verb = clause.head().span();
        return report.content().covers(verb)
                || report.cue().filter(cue -> cue.overlaps(verb)).isPresent()
                || covered(clause.span(), report.content()) * 2 > clause.span().length();
    }

    private static int covered(Span clause, Span content) {
        return Math.max(0, Math.min(clause.end(), content.end()) - Math.max(clause.begin(), content.begin()));
    }

    /** "It is clear that the dam failed": what is clear is the claim. */
    private Clause core(Clause clause) {
        Clause at = clause;
        for (int depth = 0; depth < DEPTH; depth++) {
            Optional<Clause> inner = known(at.head());
            if (inner.isEmpty()) {
                break;
            }
            at = inner.get();
        }
        return at;
    }

    private Optional<Clause> known(Word head) {
        return below(head, DEPTH)
                .flatMap(above -> above.children("ccomp", "acl", "relcl", "csubj", "advcl")
                        .filter(verb -> isKnownBy(verb, above, head)))
                .findFirst()
                .flatMap(verb -> trimmer.trim(verb.sentence().wordsIn(verb.subtree()), verb.subtree(), verb)
                        .map(span -> new Clause(verb, Kind.COMPLEMENT, span)));
    }

    /** The verb, and the nouns and adjectives below it that may say how an inner clause is known. */
    private static Stream<Word> below(Word head, int depth) {
        Stream<Word> inner = depth == 0
                ? Stream.empty()
                : head.children("attr", "acomp", "dobj", "nsubj", "prep", "agent", "pobj", "nmod")
                        .flatMap(word -> below(word, depth - 1));
        return Stream.concat(Stream.of(head), inner);
    }

    /** "Is that …" always tells what is so; other verbs must be ones of seeing, showing, knowing. */
    private boolean isKnownBy(Word verb, Word above, Word head) {
        boolean that = verb.child("mark").filter(mark -> mark.hasLemma("that")).isPresent();
        boolean opens = verb.isVerb() && Verbs.hasSubject(verb) && verb.index() > above.index();
        if (!opens || verb.is("relcl", "advcl") && !that || !that && !Verbs.isFinite(verb)) {
            return false;
        }
        boolean seen = lexicon.has(above, Sign.EVIDENCE) || lexicon.has(head, Sign.EVIDENCE) || head.hasLemma("be");
        return seen && (that || above.hasLemma("seem", "appear", "know", "mean"));
    }
}
