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

/** Gives a clause the edges of a claim: no date line or connective before it, no apposition or conjunction behind it. */
final class ClauseTrimmer {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
    private static final Set<String> DROPPED_MARKS = Set.of(
            "that",
            "while",
            "whilst",
            "although",
            "though",
            "whereas",
            "but",
            "and",
            "or",
            "nor",
            "because",
            "since",
            "as");
    private static final int DATE_LINE = 8;
    /** An apposition of fewer words is a mere name and stays: "the capital, Kyiv". */
    private static final int APPOSITION = 3;
    /** Words of an apposition in which a list would show itself. */
    private static final int LIST = 40;

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
     * @param words the words of the region, in order and without gaps
     * @param extent from the first to the last word of the clause
     * @param head the clause's head, which stays inside
     */
    Optional<Span> trim(List<Word> words, Span extent, Word head) {
        int offset = words.get(0).index();
        int begin = firstFrom(words, extent.begin());
        int end = firstFrom(words, extent.end());
        if (begin >= end) {
            return Optional.empty();
        }
        List<Word> inside = words.subList(begin, end);
        int position = head.index() - offset - begin;
        int from = skipOpening(inside, position, head);
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

    private static int firstFrom(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A phrase that only begins like a connective ("so far") is the longer match and stays. */
    private int skipOpening(List<Word> inside, int position, Word head) {
        int from = Math.min(afterDateLine(inside, position), Math.max(position, 0));
        List<String> lowered = inside.stream()
                .limit(Math.max(position, 0))
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
        while (from < lowered.size()) {
            Optional<PhraseTrie.Match<Boolean>> connective = connectives.longest(lowered, from);
            if (connective.isPresent()) {
                if (!connective.get().value()) {
                    break;
                }
                from += connective.get().length();
            } else if (joins(inside.get(from), head)) {
                from++;
            } else {
                break;
            }
        }
        return from;
    }

    private static boolean joins(Word word, Word head) {
        boolean ownMark =
                word.is("mark", "complm") && word.head().filter(head::equals).isPresent();
        return word.isPunctuation() || word.is("cc") || ownMark && DROPPED_MARKS.contains(word.lemma());
    }

    /** "GENEVA, July 3 -": where and when a report was filed; 0 where there is none. */
    private static int afterDateLine(List<Word> inside, int position) {
        if (inside.get(0).index() > 0) {
            return 0;
        }
        boolean named = false;
        for (int i = 0; i < DATE_LINE && i < position; i++) {
            Word word = inside.get(i);
            boolean border =
                    DASHES.contains(word.text()) && spaced(word) || word.text().equals(":");
            if (border) {
                return named ? i + 1 : 0;
            }
            if (!word.isProperNoun() && !word.isNumeral() && !word.isPunctuation() && !word.isNoun()) {
                return 0;
            }
            named |= word.isProperNoun();
        }
        return 0;
    }

    private static int cutTail(List<Word> inside, int head) {
        int from = Math.max(head, 0) + 1;
        int cut = loneDash(inside, from);
        for (int i = cut - 1; i >= from; i--) {
            Word word = inside.get(i);
            int begin = firstFrom(inside, word.subtree().begin());
            int end = Math.min(firstFrom(inside, word.subtree().end()), cut);
            if (begin > from
                    && begin < end
                    && inside.get(begin - 1).text().equals(",")
                    && addsOnly(word, inside.subList(begin, end))
                    && isPunctuation(inside, end, cut)) {
                cut = begin - 1;
            }
        }
        return cut;
    }

    private static boolean addsOnly(Word word, List<Word> phrase) {
        if (word.is("appos")) {
            return phrase.size() >= APPOSITION && !isList(word, phrase);
        }
        boolean comparison = word.next()
                .filter(next -> next.hasLemma("well", "many", "much", "few"))
                .isPresent();
        return word.is("prep") && word.hasLemma("as") && !comparison;
    }

    /** The parser takes the second member of a list for an apposition. */
    private static boolean isList(Word word, List<Word> phrase) {
        return word.child("cc").isPresent()
                || phrase.stream()
                        .limit(LIST)
                        .anyMatch(part -> part.is("cc")
                                && part.previous()
                                        .filter(comma -> comma.text().equals(","))
                                        .isPresent());
    }

    /** Where the only dash behind the head stands, else behind the last word; two dashes are brackets. */
    private static int loneDash(List<Word> inside, int from) {
        int found = inside.size();
        for (int i = from; i < inside.size(); i++) {
            if (DASHES.contains(inside.get(i).text()) && spaced(inside.get(i))) {
                if (found < inside.size()) {
                    return inside.size();
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean spaced(Word dash) {
        return !dash.text().equals("-")
                || dash.previous().filter(before -> before.end() < dash.begin()).isPresent();
    }

    private static boolean isPunctuation(List<Word> inside, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!inside.get(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }
}
