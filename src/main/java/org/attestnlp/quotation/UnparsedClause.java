package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Occasion;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** Reported clauses that the parse does not show: behind "that", or behind a verb that hardly has any other object than a clause. */
final class UnparsedClause {

    /** As many words may stand between a cue and "that": who is spoken to, when and where. */
    private static final int WIDEST_GAP = 12;

    /** Fewer words behind "said" may be a thing: "said as much", "said no". */
    private static final int SHORTEST = 5;

    private UnparsedClause() {}

    static List<Report> find(CueLexicon.Hit hit, Reading reading) {
        if (!hit.cue().takes(Frame.CLAUSE)) {
            return List.of();
        }
        return that(hit)
                .map(that -> report(hit, that.index() + 1, "quotation.clause.that", reading))
                .or(() -> gap(hit, reading))
                .or(() -> isBare(hit, reading)
                        ? Optional.of(report(hit, hit.last().index() + 1, "quotation.clause.bare", reading))
                        : Optional.empty())
                .orElse(List.of());
    }

    private static List<Report> report(CueLexicon.Hit hit, int from, String rule, Reading reading) {
        Sentence sentence = hit.head().sentence();
        int last = ContentEnd.of(hit, sentence, from, sentence.words().size() - 1, reading);
        return reading.trim(sentence, from, last)
                .map(span -> List.of(Report.of(hit, reading.speakers().of(hit.head()), span, 0.7, rule)))
                .orElse(List.of());
    }

    /** The "that" behind the cue, over who is spoken to and when: "told the crowd on Monday that"; not that of "the fact that". */
    private static Optional<Word> that(CueLexicon.Hit hit) {
        Word at = hit.last().next().orElse(null);
        for (int i = 0; at != null && i < WIDEST_GAP && isBetween(at); i++) {
            boolean opens = at.hasLemma("that")
                    && (at.pos().equals("IN") || at.is("mark") || isBehindMeans(at, hit) || isBeforeSubject(at, hit));
            if (opens) {
                return Optional.of(at).filter(that -> isFree(that, hit));
            }
            at = at.next().orElse(null);
        }
        return Optional.empty();
    }

    /** "told the paper by phone that": "that" opens the report whatever the parser takes it for. */
    private static boolean isBehindMeans(Word that, CueLexicon.Hit hit) {
        return that.previous()
                .filter(noun -> ClauseStrategy.isAddressed(hit) && noun.is("pobj") && Occasion.SPEAKING.has(noun))
                .isPresent();
    }

    /** "told a meeting in the capital that the men had fled": before another subject "that" is hardly a pronoun. */
    static boolean isBeforeSubject(Word that, CueLexicon.Hit hit) {
        return ClauseStrategy.isAddressed(hit)
                && !that.is("nsubj", "nsubjpass", "det")
                && that.next().filter(UnparsedClause::beginsSubject).isPresent();
    }

    private static boolean beginsSubject(Word word) {
        return switch (word.pos()) {
            case "DT", "PRP", "PRP$", "CD", "NNP" -> true;
            default -> false;
        };
    }

    /** Whether a word may stand between cue and "that"; "state-run" is no verb there. */
    private static boolean isBetween(Word word) {
        boolean verb = word.isVerb() && !word.is("nmod", "amod", "compound");
        return !verb && (!word.isPunctuation() || word.text().equals("-"));
    }

    /** Whether the noun before "that", if any, tells who is spoken to, when or on what occasion. */
    private static boolean isFree(Word that, CueLexicon.Hit hit) {
        Word before = that.previous().orElse(hit.last());
        if (before.hasLemma("fact")) {
            return false;
        }
        if (before.isNoun()) {
            return before.isProperNoun()
                    || isPlace(before, hit)
                    || Occasion.isOccasion(before)
                    || ClauseStrategy.isAddressed(hit);
        }
        return before == hit.last() || !before.pos().startsWith("JJ");
    }

    /** "claimed on state radio that": where the cue's speaker speaks, not "in a statement that". */
    private static boolean isPlace(Word noun, CueLexicon.Hit hit) {
        return noun.is("pobj")
                && noun.head()
                        .filter(prep -> prep.hasLemma("on", "to") && prep.head().equals(Optional.of(hit.head())))
                        .isPresent();
    }

    /** "which the army said [was mined]": the verb whose subject is the pronoun before the speaker, to the next comma. */
    private static Optional<List<Report>> gap(CueLexicon.Hit hit, Reading reading) {
        Word next = hit.last()
                .next()
                .filter(word -> Trees.isFinite(word) || word.pos().equals("VBN"))
                .orElse(null);
        Optional<Word> speaker = reading.speakers().of(hit.head());
        boolean relative = next != null
                && speaker.filter(word -> word.index() < hit.head().index())
                        .filter(RelativeGap::follows)
                        .isPresent();
        if (!relative) {
            return Optional.empty();
        }
        Word last = next;
        while (last.next()
                .filter(word -> !word.isPunctuation() || reading.isQuoted(word))
                .isPresent()) {
            last = last.next().get();
        }
        return reading.trim(next.sentence(), next.index(), last.index())
                .map(span -> List.of(Report.of(hit, speaker, span, 0.8, "quotation.clause.bare")));
    }

    /** Whether "say" stands behind its subject, and before what looks like the subject of a clause. */
    private static boolean isBare(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        Word next = hit.last().next().orElse(null);
        boolean active = hit.cue().lemma().equals("say")
                && !Trees.isPassive(verb)
                && reading.speakers()
                        .of(verb)
                        .filter(speaker -> speaker.index() < verb.index())
                        .isPresent();
        return active && next != null && opensClause(next, reading) && isLong(next);
    }

    private static boolean opensClause(Word word, Reading reading) {
        return switch (word.pos()) {
            case "DT", "PRP", "PRP$", "EX", "CD" ->
                word.next().filter(WordClass.VAGUE::has).isEmpty();
            case "NN", "NNS", "NNP", "NNPS" ->
                !WordClass.VAGUE.has(word) && !WordClass.TIME.has(word) && !Occasion.isOccasion(word);
            case "JJ" -> word.is("amod", "nmod") && !WordClass.VAGUE.has(word);
            default -> reading.opens(word);
        };
    }

    private static boolean isLong(Word first) {
        return first.sentence().words().size() - first.index() > SHORTEST;
    }
}
