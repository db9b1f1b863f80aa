package org.attestnlp.linguistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attestnlp.text.Block;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** What the finders read: the text, its layout, sentences, words, dependencies and recognised names. Immutable once built. */
public final class Document {

    private final String text;
    private final List<Block> blocks;
    private final List<Sentence> sentences;
    private final List<Name> names;

    private Document(Builder builder) {
        text = builder.text;
        blocks = List.copyOf(builder.blocks);
        sentences = List.copyOf(builder.sentences);
        names = List.copyOf(builder.names);
    }

    public static Builder builder(String text, List<Block> blocks) {
        return new Builder(text, blocks);
    }

    public String text() {
        return text;
    }

    /** The words of the span as the text has them. */
    public String text(Span span) {
        return span.of(text);
    }

    /** Blocks in the order of the text; they do not overlap. */
    public List<Block> blocks() {
        return blocks;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Names in the order of the text. */
    public List<Name> names() {
        return names;
    }

    /** The names that lie wholly inside the span, in the order of the text. Logarithmic but for those it finds. */
    public List<Name> namesIn(Span span) {
        List<Name> inside = new ArrayList<>();
        int first = Offsets.firstFrom(names, name -> name.span().begin(), span.begin());
        for (int i = first; i < names.size() && names.get(i).span().begin() < span.end(); i++) {
            if (span.covers(names.get(i).span())) {
                inside.add(names.get(i));
            }
        }
        return inside;
    }

    /** The sentence in which the offset lies, if any. Logarithmic. */
    public Optional<Sentence> sentenceAt(int offset) {
        int first = firstSentenceEndingAfter(offset);
        return first < sentences.size() && sentences.get(first).span().contains(offset)
                ? Optional.of(sentences.get(first))
                : Optional.empty();
    }

    /** The words that lie wholly inside the span, over sentence borders. */
    public List<Word> wordsIn(Span span) {
        List<Word> inside = new ArrayList<>();
        int first = firstSentenceEndingAfter(span.begin());
        for (int i = first; i < sentences.size() && sentences.get(i).span().begin() < span.end(); i++) {
            inside.addAll(sentences.get(i).wordsIn(span));
        }
        return inside;
    }

    private int firstSentenceEndingAfter(int offset) {
        return Offsets.firstFrom(sentences, sentence -> sentence.span().end(), offset + 1);
    }

    /** Puts a document together, in the order of the text. */
    public static final class Builder {

        private final String text;
        private final List<Block> blocks;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();
        private int nextBlock;

        private Builder(String text, List<Block> blocks) {
            this.text = text;
            this.blocks = new ArrayList<>(blocks);
            Collections.sort(this.blocks, (a, b) -> a.span().compareTo(b.span()));
        }

        /** Begins a sentence; it stands in the block where it begins, in a paragraph where there is no layout. */
        public Builder sentence(Span span) {
            while (nextBlock < blocks.size() && blocks.get(nextBlock).span().end() <= span.begin()) {
                nextBlock++;
            }
            boolean inBlock =
                    nextBlock < blocks.size() && blocks.get(nextBlock).span().contains(span.begin());
            BlockKind kind = inBlock ? blocks.get(nextBlock).kind() : BlockKind.PARAGRAPH;
            sentences.add(new Sentence(sentences.size(), span, kind, inBlock ? nextBlock : -1));
            return this;
        }

        /** Adds a word to the sentence begun last. */
        public Builder word(Span span, String lemma, String pos) {
            Sentence sentence = sentences.get(sentences.size() - 1);
            sentence.add(new Word(sentence, sentence.words().size(), span, span.of(text), lemma, pos));
            return this;
        }

        /**
         * Hangs a word of the sentence begun last under another.
         *
         * @param dependent position of the word in its sentence
         * @param head position of its head
         */
        public Builder dependency(int dependent, int head, String relation) {
            List<Word> words = sentences.get(sentences.size() - 1).words();
            words.get(dependent).attach(words.get(head), relation);
            return this;
        }

        public Builder name(Span span, String kind) {
            names.add(new Name(span, kind));
            return this;
        }

        public Document build() {
            sentences.forEach(Sentence::computeSubtrees);
            return new Document(this);
        }
    }
}
