package org.attestnlp.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** Gives a clause the edges of a claim: no date line or connective before it, no apposition or conjunction behind it. */
final class ClauseTrimmer {

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
        int begin = Offsets.firstFrom(words, Word::begin, extent.begin());
        int end = Offsets.firstFrom(words, Word::begin, extent.end());
        if (begin >= end) {
            return Optional.empty();
        }
        List<Word> inside = words.subList(begin, end);
        int position = head.index() - offset - begin;
        int from = skipOpening(inside, position, head);
        int to = ClauseTail.begin(inside, position);
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
    private int skipOpening(List<Word> inside, int position, Word head) {
        int from = Math.min(DateLine.end(inside, position), Math.max(position, 0));
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
            } else if (ClauseTail.isAttribution(inside.get(from)) && behindComma(inside, from, position) > from) {
                from = behindComma(inside, from, position);
            } else if (joins(inside.get(from), head)) {
                from++;
            } else {
                break;
            }
        }
        return from;
    }

    /** The first word behind "according to …,"; the same place where the phrase has no comma behind it. */
    private static int behindComma(List<Word> inside, int from, int head) {
        int end = Offsets.firstFrom(
                inside, Word::begin, inside.get(from).subtree().end());
        boolean closed = end < head && inside.get(end).text().equals(",");
        return closed ? end + 1 : from;
    }

    /** "Told me last year that thread is dear": behind a noun it joins, however the parser reads it. */
    private static boolean standsBehindNoun(Word that) {
        return that.is("det", "pobj") && that.previous().filter(Word::isNoun).isPresent();
    }

    private static boolean joins(Word word, Word head) {
        boolean ownMark =
                word.is("mark", "complm") && word.head().filter(head::equals).isPresent();
        boolean loose = word.hasLemma("that") && (word.pos().equals("IN") || word.is("mark") || standsBehindNoun(word));
        return word.isPunctuation() || word.is("cc") || loose || ownMark && WordClass.DROPPED_MARK.has(word.lemma());
    }
}
