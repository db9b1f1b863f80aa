package org.attestnlp.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** A stretch of a sentence, in which each word belongs to the nearest verb above it that opens a clause. */
final class ClauseRegion {

    private final List<Word> words;
    private final int first;
    private final Kind[] kinds;
    private final Word[] owners;
    private final Word main;
    private final LostSubjects lostSubjects;
    private final ClauseOpeners openers = new ClauseOpeners(this);

    ClauseRegion(List<Word> words) {
        this.words = words;
        first = words.get(0).index();
        kinds = new Kind[words.size()];
        owners = new Word[words.size()];
        lostSubjects = new LostSubjects(words);
        main = mainHead();
        words.forEach(this::findOwner);
    }

    private int at(Word word) {
        return word.index() - first;
    }

    private boolean holds(Word word) {
        int at = word.index() - first;
        return at >= 0 && at < words.size();
    }

    /** The word's head where it lies in the region; a verb with a lost subject stands beside the one that leads. */
    Optional<Word> headInside(Word word) {
        return hasLostSubject(word)
                ? Optional.ofNullable(main).filter(lead -> lead != word)
                : lostSubjects.verb(word).or(word::head).filter(this::holds);
    }

    /** Whether the verb's subject hangs elsewhere in the tree. */
    boolean hasLostSubject(Word verb) {
        return lostSubjects.lackedBy(verb);
    }

    /** A region may be a piece of a tree, or a broken tree: the first finite verb at its top leads, else its first word there. */
    private Word mainHead() {
        List<Word> tops = words.stream()
                .filter(word -> headInside(word).isEmpty() && !word.isPunctuation())
                .toList();
        return tops.stream()
                .filter(word -> word.isVerb() && Verbs.isFinite(word))
                .findFirst()
                .or(() -> tops.stream().filter(Word::isVerb).findFirst())
                .or(() -> tops.stream().findFirst())
                .orElse(words.get(0));
    }

    /** Walks up to the nearest opener and leaves its mark on the way down, so that the whole region costs one pass. */
    private void findOwner(Word word) {
        Deque<Word> path = new ArrayDeque<>();
        Word at = word;
        while (owners[at(at)] == null) {
            path.push(at);
            Optional<Word> head = headInside(at);
            if (at == main || head.isEmpty()) {
                break;
            }
            at = head.get();
        }
        for (Word step : path) {
            kinds[at(step)] = openers.kind(step);
            boolean opens = kinds[at(step)] != null;
            Word inherited = headInside(step).map(head -> owners[at(head)]).orElse(main);
            owners[at(step)] = opens || inherited == null ? step : inherited;
        }
    }

    /** The word that leads the region. */
    Word main() {
        return main;
    }

    /** What kind of clause the word opens; null where it opens none. */
    Kind kind(Word word) {
        return kinds[at(word)];
    }

    /** The first word of the region below this one. */
    Word firstOf(Word word) {
        Span subtree = word.subtree();
        Word at = word;
        while (at.index() > first && at.begin() > subtree.begin()) {
            at = words.get(at(at) - 1);
        }
        return at;
    }

    /** From the first to the last word that belongs to the clause; empty where none but punctuation does. */
    Optional<Span> extent(Word head) {
        int begin = -1;
        int end = -1;
        for (Word word : words) {
            if (owners[at(word)] == head && !word.isPunctuation() && !word.is("cc")) {
                begin = begin < 0 ? word.begin() : begin;
                end = word.end();
            }
        }
        return begin < 0 ? Optional.empty() : Optional.of(new Span(begin, end));
    }
}
