package org.attestnlp.quotation;

import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** Positions in a sentence that follow from its dependency tree. */
final class Trees {

    private Trees() {}

    /** Position of the first word under this one, itself included. */
    static int first(Word word) {
        Sentence sentence = word.sentence();
        int first = word.index();
        while (first > 0
                && sentence.words().get(first - 1).begin() >= word.subtree().begin()) {
            first--;
        }
        return first;
    }

    /** Position of the last word under this one, itself included. */
    static int last(Word word) {
        Sentence sentence = word.sentence();
        int last = word.index();
        while (last + 1 < sentence.words().size()
                && sentence.words().get(last + 1).end() <= word.subtree().end()) {
            last++;
        }
        return last;
    }

    static boolean isPassive(Word verb) {
        boolean participle = verb.pos().equals("VBN") || verb.pos().equals("VBD");
        boolean marked = verb.child("auxpass", "nsubjpass").isPresent();
        return participle && marked
                || verb.pos().equals("VBN")
                        && verb.is("acl")
                        && verb.child("dobj").isEmpty();
    }
}
