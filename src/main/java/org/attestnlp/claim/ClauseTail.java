package org.attestnlp.claim;

import java.util.List;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Offsets;

/** What stands behind a claim in its clause and adds to it only: an apposition, "as …", "according to …", a dash with more. */
final class ClauseTail {

    /** An apposition of fewer words is a mere name and stays: "the capital, Kyiv". */
    private static final int APPOSITION = 3;
    /** Words of an apposition in which a list would show itself. */
    private static final int LIST = 40;

    private ClauseTail() {}

    /** Index of the first word that no longer belongs to the claim. */
    static int begin(List<Word> inside, int head) {
        int from = Math.max(head, 0) + 1;
        int cut = loneDash(inside, from);
        for (int i = cut - 1; i >= from; i--) {
            Word word = inside.get(i);
            int begin = Offsets.firstFrom(inside, Word::begin, word.subtree().begin());
            int end = Math.min(
                    Offsets.firstFrom(inside, Word::begin, word.subtree().end()), cut);
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
        if (Partition.opensPhrase(phrase.get(0))) {
            return false;
        }
        if (word.is("appos")) {
            return phrase.size() >= APPOSITION && !isList(word, phrase);
        }
        if (word.isNoun() && word.is("npadvmod", "dep") && word.child("relcl").isPresent()) {
            return true;
        }
        boolean comparison = word.next()
                .filter(next -> next.hasLemma("well", "many", "much", "few"))
                .isPresent();
        return word.is("prep") && word.hasLemma("as") && !comparison || isAttribution(word);
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
            if (Dashes.isSpaced(inside.get(i))) {
                if (found < inside.size()) {
                    return inside.size();
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean isPunctuation(List<Word> inside, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!inside.get(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    /** "according to", wherever it stands in the clause. */
    static boolean isAttribution(Word word) {
        return word.text().equalsIgnoreCase("according")
                && word.next().filter(to -> to.text().equals("to")).isPresent();
    }
}
