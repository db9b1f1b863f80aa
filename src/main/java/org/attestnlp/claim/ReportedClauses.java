package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** The clauses inside reported words. */
final class ReportedClauses {

    private final ClauseSplitter splitter;
    private final Features features;
    private final Document document;

    ReportedClauses(ClauseSplitter splitter, Features features, Document document) {
        this.splitter = splitter;
        this.features = features;
        this.document = document;
    }

    List<Candidate> of(Report report) {
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : sentences(report.content())) {
            for (Clause clause : splitter.split(sentence, report.content())) {
                if (!isAside(clause, report) && !Interruption.isSubject(clause, report)) {
                    add(found, Interruption.withSubject(clause, report), report);
                }
            }
        }
        return found;
    }

    private void add(List<Candidate> found, Clause clause, Report report) {
        boolean phrase = clause.kind() == Kind.PHRASE;
        Clause whole = phrase ? withNamed(clause, report) : clause;
        EnumSet<Feature> signs = features.attributed(whole, report);
        if (!phrase || !isExclamation(clause, report, signs) && !isMereName(whole, report, signs)) {
            found.add(new Candidate(whole, Optional.of(report), signs));
        }
    }

    /** "Twelve years for a life!": words without a verb that are cried out, or spoken, state nothing unless they count the dead. */
    private boolean isExclamation(Clause clause, Report report, EnumSet<Feature> signs) {
        boolean cried = document.text().startsWith("!", clause.span().end());
        return (cried || report.direct()) && !signs.contains(Feature.FIGURE);
    }

    /** "Called the treaty 'a masterpiece'": a name in quotation marks is an opinion, unless it names a breach of law. */
    private boolean isMereName(Clause named, Report report, EnumSet<Feature> signs) {
        boolean quoted = document.wordsIn(report.content()).get(0).isPunctuation();
        return quoted && named.span().begin() < report.content().begin() && !signs.contains(Feature.WORD_BREACH);
    }

    /** "Said it fired once, while the army has shelled for days": what the author sets against reported words is the author's. */
    static boolean isAside(Clause clause, Report report) {
        return clause.kind() == Kind.CONTRAST
                && !report.direct()
                && report.cue()
                        .filter(cue -> cue.end() <= report.content().begin())
                        .isPresent()
                && clause.head()
                        .child("mark")
                        .filter(mark -> mark.hasLemma("while", "whereas")
                                && mark.begin() > report.content().begin())
                        .isPresent();
    }

    private List<Sentence> sentences(Span content) {
        return document.wordsIn(content).stream()
                .map(Word::sentence)
                .distinct()
                .filter(sentence -> sentence.blockKind().isProse())
                .toList();
    }

    /** "called the raid a crime": the claim begins at the raid. */
    private Clause withNamed(Clause clause, Report report) {
        return report.cue()
                .flatMap(cue -> document.wordsIn(cue).stream().findFirst())
                .filter(cue -> WordClass.NAMING.has(cue.lemma())
                        && cue.end() <= clause.span().begin())
                .flatMap(cue -> cue.children("dobj", "nsubj", "ccomp")
                        .filter(object -> object.index() > cue.index())
                        .map(Word::subtree)
                        .filter(object -> object.begin() < clause.span().begin())
                        .findFirst())
                .map(object -> new Clause(
                        clause.head(),
                        clause.kind(),
                        new Span(object.begin(), clause.span().end())))
                .orElse(clause);
    }
}
