package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.List;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Cuts a stretch of a sentence into its clauses where the guidelines begin a new claim: at coordinated verbs with objects of
 * their own, at relative clauses after a comma, at clauses that contrast. Everything else stays with the clause it hangs under.
 *
 * <p>One pass over the words finds all clauses.
 */
final class ClauseSplitter {

    private final ClauseTrimmer trimmer;

    ClauseSplitter(ClauseTrimmer trimmer) {
        this.trimmer = trimmer;
    }

    /** The clauses of the words inside the region, in the order of the text. */
    List<Clause> split(Sentence sentence, Span region) {
        List<Clause> clauses = new ArrayList<>();
        for (List<Word> words : atBorders(sentence.wordsIn(region))) {
            if (!words.stream().allMatch(Word::isPunctuation)) {
                addClauses(clauses, words);
            }
        }
        return clauses;
    }

    private void addClauses(List<Clause> clauses, List<Word> words) {
        ClauseRegion region = new ClauseRegion(words);
        for (Word head : words) {
            Kind kind = region.kind(head);
            if (kind != null) {
                region.extent(head)
                        .flatMap(extent -> trimmer.trim(words, extent, head))
                        .ifPresent(span -> clauses.add(new Clause(head, kind, span)));
            }
        }
    }

    /** Cuts at semicolons and colons between clauses that could stand alone, whichever of them the parser hung under the other. */
    private static List<List<Word>> atBorders(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        int from = 0;
        int end = nextBorder(words, 0);
        boolean alone = standsAlone(words.subList(0, end));
        while (end < words.size()) {
            int next = nextBorder(words, end + 1);
            boolean nextAlone = standsAlone(words.subList(end + 1, next));
            if (alone && nextAlone) {
                parts.add(words.subList(from, end));
                from = end + 1;
            }
            alone |= nextAlone;
            end = next;
        }
        parts.add(words.subList(from, words.size()));
        return parts;
    }

    private static int nextBorder(List<Word> words, int from) {
        int at = from;
        while (at < words.size() && !isBorder(words.get(at))) {
            at++;
        }
        return at;
    }

    /** A semicolon, or a colon that no quoted words follow. */
    private static boolean isBorder(Word word) {
        return word.text().equals(";")
                || word.text().equals(":")
                        && word.next().filter(next -> !next.isPunctuation()).isPresent();
    }

    private static boolean standsAlone(List<Word> words) {
        return words.stream()
                .anyMatch(word -> word.isVerb()
                        && !word.is("relcl", "advcl", "acl")
                        && Verbs.isFinite(word)
                        && Verbs.hasSubject(word));
    }
}
