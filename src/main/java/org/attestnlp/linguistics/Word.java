package org.attestnlp.linguistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestnlp.text.Span;

/**
 * A token with its part of speech (Penn Treebank tags), lemma (lower case) and place in the dependency tree. Relations
 * are those of the parser; Attest's own parser gives ClearNLP labels (nsubj, nsubjpass, dobj, prep, pobj, ccomp, relcl).
 */
public final class Word {

    private final Sentence sentence;
    private final int index;
    private final Span span;
    private final String text;
    private final String lemma;
    private final String pos;
    private final List<Word> children = new ArrayList<>(4);
    private Word head;
    private String relation = "root";
    private int firstOfSubtree;
    private int lastOfSubtree;

    Word(Sentence sentence, int index, Span span, String text, String lemma, String pos) {
        this.sentence = sentence;
        this.index = index;
        this.span = span;
        this.text = text;
        this.lemma = lemma;
        this.pos = pos;
    }

    /** Ignores a head that hangs under this word already: other parsers' trees may hold cycles. */
    void attach(Word newHead, String newRelation) {
        if (newHead == this || newHead.dependsOn(this)) {
            return;
        }
        head = newHead;
        relation = newRelation;
        newHead.children.add(this);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** Position in the sentence, from 0. */
    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public int begin() {
        return span.begin();
    }

    public int end() {
        return span.end();
    }

    /** The word as the text has it. */
    public String text() {
        return text;
    }

    /** Base form in lower case. */
    public String lemma() {
        return lemma;
    }

    /** Penn Treebank tag; empty where no tagger ran. */
    public String pos() {
        return pos;
    }

    /** Relation to the head; {@code root} where there is none. */
    public String relation() {
        return relation;
    }

    public Optional<Word> head() {
        return Optional.ofNullable(head);
    }

    /** Dependents in the order of the text. */
    public List<Word> children() {
        return Collections.unmodifiableList(children);
    }

    /** Dependents in one of these relations, in the order of the text. */
    public Stream<Word> children(String... relations) {
        return children.stream().filter(child -> child.is(relations));
    }

    /** The first dependent in one of these relations. */
    public Optional<Word> child(String... relations) {
        return children(relations).findFirst();
    }

    /** Whether the relation to the head is one of these. */
    public boolean is(String... relations) {
        return Arrays.asList(relations).contains(relation);
    }

    /** Whether the lemma is one of these. */
    public boolean hasLemma(String... lemmas) {
        return Arrays.asList(lemmas).contains(lemma);
    }

    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    public boolean isPronoun() {
        return pos.equals("PRP");
    }

    public boolean isNumeral() {
        return pos.equals("CD");
    }

    /** Whether this is punctuation: no letter and no digit inside. */
    public boolean isPunctuation() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    public Optional<Word> next() {
        return sentence.word(index + 1);
    }

    public Optional<Word> previous() {
        return sentence.word(index - 1);
    }

    /** From the first to the last word that depends on this one, itself included. */
    public Span subtree() {
        return new Span(
                sentence.words().get(firstOfSubtree).begin(),
                sentence.words().get(lastOfSubtree).end());
    }

    /** Position in the sentence of the first word that depends on this one, or of this one. */
    public int firstOfSubtree() {
        return firstOfSubtree;
    }

    /** Position in the sentence of the last word that depends on this one, or of this one. */
    public int lastOfSubtree() {
        return lastOfSubtree;
    }

    void setSubtree(int first, int last) {
        firstOfSubtree = first;
        lastOfSubtree = last;
    }

    /** Whether this word depends, directly or not, on the other. A word does not depend on itself. */
    public boolean dependsOn(Word other) {
        for (Word at = head; at != null; at = at.head) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text + "/" + pos + "/" + relation;
    }
}
