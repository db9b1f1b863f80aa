package org.attestnlp.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Gives a clause the edges of a claim: no connectives before it, no apposition or conjunction behind it. */
final class ClauseTrimmer {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> DROPPED_MARKS = Set.of(
            "that", "while", "whilst", "although", "though", "whereas", "but", "and", "or", "nor", "because", "since");

    private final PhraseTrie<Boolean> connectives = new PhraseTrie<>();

    ClauseTrimmer() {
        for (Row row :
                LexiconTable.resource(ClauseTrimmer.class, "connectives.tsv").rows()) {
            connectives.put(
                    List.of(row.require("phrase").split(" ")),
                    row.require("use").equals("drop"));
        }
    }

    /**
     * The claim's span.
     *
     * @param words the words of the region, in order
     * @param extent from the first to the last word of the clause
     * @param head the clause's head, which stays inside
     */
    Optional<Span> trim(List<Word> words, Span extent, Word head) {
        List<Word> inside =
                words.stream().filter(word -> extent.covers(word.span())).toList();
        int position = head.index() - inside.get(0).index();
        int from = skipOpening(inside, position);
        int to = cutTail(inside, position);
        while (to > position + 1
                && (inside.get(to - 1).isPunctuation() || inside.get(to - 1).is("cc"))) {
            to--;
        }
        return from >= to
                ? Optional.empty()
                : Optional.of(
                        new Span(inside.get(from).begin(), inside.get(to - 1).end()));
    }

    /** A phrase that only begins like a connective ("so far") is the longer match and stays. */
    private int skipOpening(List<Word> inside, int head) {
        List<String> lowered = inside.stream()
                .limit(Math.max(head, 0))
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
        int from = 0;
        while (from < lowered.size()) {
            Optional<PhraseTrie.Match<Boolean>> connective = connectives.longest(lowered, from);
            if (connective.isPresent()) {
                if (!connective.get().value()) {
                    break;
                }
                from += connective.get().length();
            } else if (joins(inside.get(from))) {
                from++;
            } else {
                break;
            }
        }
        return from;
    }

    private static boolean joins(Word word) {
        return word.isPunctuation() || word.is("cc") || word.is("mark") && DROPPED_MARKS.contains(word.lemma());
    }

    private static int cutTail(List<Word> inside, int head) {
        int to = inside.size();
        for (int i = Math.max(head, 0) + 1; i < inside.size(); i++) {
            Word word = inside.get(i);
            if (word.is("punct") && DASHES.contains(word.text()) && spaced(word) && lastDash(inside, i)) {
                return i;
            }
            if (word.is("appos") && closesClause(inside, word)) {
                int begin = indexOf(inside, word.subtree().begin());
                if (begin > head + 1 && inside.get(begin - 1).text().equals(",")) {
                    return begin - 1;
                }
            }
        }
        return to;
    }

    private static boolean spaced(Word dash) {
        return !dash.text().equals("-")
                || dash.previous().filter(before -> before.end() < dash.begin()).isPresent();
    }

    private static boolean lastDash(List<Word> inside, int i) {
        return inside.subList(i + 1, inside.size()).stream()
                .noneMatch(word -> DASHES.contains(word.text()) && spaced(word));
    }

    private static boolean closesClause(List<Word> inside, Word apposition) {
        int end = apposition.subtree().end();
        return inside.stream().filter(word -> word.begin() >= end).allMatch(Word::isPunctuation);
    }

    private static int indexOf(List<Word> inside, int begin) {
        for (int i = 0; i < inside.size(); i++) {
            if (inside.get(i).begin() >= begin) {
                return i;
            }
        }
        return inside.size();
    }
}
