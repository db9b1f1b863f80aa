package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** A sentence as a line of atoms, so that phrases are found however the tokenizer cut the words. */
final class AtomLine {

    /**
     * A phrase found.
     *
     * @param from position of its first word
     * @param to position behind its last word
     */
    record Match<V>(V value, int from, int to) {}

    private final List<String> atoms = new ArrayList<>();
    private final List<Integer> wordOfAtom = new ArrayList<>();
    private final int[] firstAtom;

    AtomLine(Sentence sentence) {
        List<Word> words = sentence.words();
        firstAtom = new int[words.size() + 1];
        for (Word word : words) {
            firstAtom[word.index()] = atoms.size();
            for (String atom : Spelling.atoms(word.text())) {
                atoms.add(atom);
                wordOfAtom.add(word.index());
            }
        }
        firstAtom[words.size()] = atoms.size();
    }

    /** The spelling by which a word is compared with others: its atoms. */
    String spelling(int word) {
        int from = firstAtom[word];
        int to = firstAtom[word + 1];
        return to == from + 1 ? atoms.get(from) : String.join(" ", atoms.subList(from, to));
    }

    /** The longest phrase at every word where one begins; phrases that end inside a word do not count. */
    <V> List<Match<V>> matches(PhraseTrie<V> phrases) {
        List<Match<V>> matches = new ArrayList<>();
        for (int word = 0; word + 1 < firstAtom.length; word++) {
            if (firstAtom[word] < firstAtom[word + 1]) {
                int from = word;
                phrases.longest(atoms, firstAtom[word]).ifPresent(found -> wordBehind(firstAtom[from] + found.length())
                        .ifPresent(to -> matches.add(new Match<>(found.value(), from, to))));
            }
        }
        return matches;
    }

    private OptionalInt wordBehind(int atom) {
        int last = wordOfAtom.get(atom - 1);
        return firstAtom[last + 1] == atom ? OptionalInt.of(last + 1) : OptionalInt.empty();
    }
}
