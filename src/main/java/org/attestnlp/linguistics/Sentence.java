package org.attestnlp.linguistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** A sentence, its words, and the kind of block it stands in. */
public final class Sentence {

    private final int index;
    private final Span span;
    private final BlockKind blockKind;
    private final int blockIndex;
    private final List<Word> words = new ArrayList<>();

    Sentence(int index, Span span, BlockKind blockKind, int blockIndex) {
        this.index = index;
        this.span = span;
        this.blockKind = blockKind;
        this.blockIndex = blockIndex;
    }

    void add(Word word) {
        words.add(word);
    }

    /** Position in the document, from 0. */
    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public BlockKind blockKind() {
        return blockKind;
    }

    /** Position of the sentence's block in the document, from 0; -1 where the document has no layout. */
    public int blockIndex() {
        return blockIndex;
    }

    public List<Word> words() {
        return Collections.unmodifiableList(words);
    }

    /** The word at this position, if there is one. */
    public Optional<Word> word(int position) {
        return position < 0 || position >= words.size() ? Optional.empty() : Optional.of(words.get(position));
    }

    /** Position of the first word that begins at the offset or later; the number of words where there is none. Logarithmic. */
    public int positionFrom(int offset) {
        return Offsets.firstFrom(words, Word::begin, offset);
    }

    /** The words that lie wholly inside the span, in order. Logarithmic but for those it finds. */
    public List<Word> wordsIn(Span inside) {
        return words.subList(positionFrom(inside.begin()), positionFrom(inside.end())).stream()
                .filter(word -> inside.covers(word.span()))
                .toList();
    }

    /** The word that no other governs: the first, where a broken parse has several. */
    public Optional<Word> root() {
        return words.stream().filter(word -> word.head().isEmpty()).findFirst();
    }

    /** One pass from the leaves to the root for the whole sentence, so that deep trees cost no more than flat ones. */
    void computeSubtrees() {
        int[] first = words.stream().mapToInt(Word::index).toArray();
        int[] last = first.clone();
        int[] open = words.stream().mapToInt(word -> word.children().size()).toArray();
        List<Word> ready = new ArrayList<>(
                words.stream().filter(word -> word.children().isEmpty()).toList());
        for (int i = 0; i < ready.size(); i++) {
            int word = ready.get(i).index();
            ready.get(i).setSubtree(first[word], last[word]);
            ready.get(i).head().ifPresent(head -> {
                first[head.index()] = Math.min(first[head.index()], first[word]);
                last[head.index()] = Math.max(last[head.index()], last[word]);
                if (--open[head.index()] == 0) {
                    ready.add(head);
                }
            });
        }
    }

    @Override
    public String toString() {
        return words.stream().map(Word::text).reduce((a, b) -> a + " " + b).orElse("");
    }
}
