package org.attestnlp.claim;

import java.util.Optional;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Reported words that their attribution parts: "The dam, according to the engineers, failed in May". */
final class Interruption {

    private Interruption() {}

    /** Whether the clause is but the subject of what is reported behind the attribution. */
    static boolean isSubject(Clause clause, Report report) {
        Word head = clause.head();
        return clause.kind() == Kind.PHRASE
                && head.is("nsubj", "nsubjpass")
                && report.cue()
                        .filter(cue -> cue.begin() >= report.content().end())
                        .isPresent()
                && head.head()
                        .filter(verb -> verb.begin() >= report.content().end())
                        .isPresent();
    }

    /** The clause from its subject on, where that stands before the attribution. */
    static Clause withSubject(Clause clause, Report report) {
        if (report.direct() || clause.kind() == Kind.PHRASE) {
            return clause;
        }
        Optional<Word> subject = clause.head().child("nsubj", "nsubjpass").filter(word -> report.cue()
                .filter(cue -> word.end() <= cue.begin()
                        && cue.end() <= report.content().begin())
                .isPresent());
        return subject.map(word -> new Clause(
                        clause.head(),
                        clause.kind(),
                        new Span(word.subtree().begin(), clause.span().end())))
                .orElse(clause);
    }
}
