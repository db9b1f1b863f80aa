package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Word;

/** Speaker and verb between two commas, which parsers often take for the subject of the sentence: "The dam, he said, was safe." */
final class Parenthesis {

    private static final int LONGEST_BRACKET = 8;

    private Parenthesis() {}

    /** The speaker of a verb that stands in such a parenthesis with nothing but its speaker. */
    static Optional<Word> speaker(Word verb) {
        if (!verb.pos().equals("VBD")
                && !verb.pos().equals("VBZ")
                && !verb.pos().equals("VBP")) {
            return Optional.empty();
        }
        return before(verb).or(() -> behind(verb));
    }

    /** ", he said," */
    private static Optional<Word> before(Word verb) {
        Word noun = overBracket(skipAdverbs(verb));
        boolean closed = verb.next().filter(Parenthesis::isComma).isPresent()
                && verb.sentence()
                        .word(verb.index() + 2)
                        .filter(word -> !word.pos().equals("VBG") && !word.pos().startsWith("W"))
                        .isPresent();
        if (noun == null
                || !closed
                || !noun.isNoun() && !noun.isPronoun()
                || noun.pos().startsWith("W")) {
            return Optional.empty();
        }
        Word head = headOfPhrase(noun);
        Word first = head;
        int begin = NounPhrases.around(head).begin();
        while (first.previous().filter(word -> word.begin() >= begin).isPresent()) {
            first = first.previous().get();
        }
        return first.previous().filter(Parenthesis::isComma).isPresent() ? Optional.of(head) : Optional.empty();
    }

    /** ", said the mayor," */
    private static Optional<Word> behind(Word verb) {
        boolean opened = WordClass.INVERTED.has(verb)
                && verb.previous().filter(Parenthesis::isComma).isPresent();
        Word next = verb.next().orElse(null);
        boolean nominal = next != null && (next.isProperNoun() || next.pos().matches("DT|PRP\\$|NNS|JJ"));
        if (!opened || !nominal) {
            return Optional.empty();
        }
        Word at = next;
        while (at.next().isPresent() && !at.isNoun() && at.index() < next.index() + 6) {
            at = at.next().get();
        }
        Word head = headOfPhrase(at);
        int end = NounPhrases.around(head).end();
        Word last = head;
        while (last.next().filter(word -> word.end() <= end).isPresent()) {
            last = last.next().get();
        }
        boolean closed = last.next()
                .filter(word -> isComma(word) || word.text().equals("."))
                .isPresent();
        return closed && head.isNoun() && head.index() > verb.index() ? Optional.of(head) : Optional.empty();
    }

    /** The last noun of a compound: "Smith" in "the mayor John Smith". */
    private static Word headOfPhrase(Word noun) {
        Word head = noun;
        for (int i = 0;
                i < LONGEST_BRACKET
                        && head.is("compound", "nmod", "det", "amod")
                        && head.head().isPresent();
                i++) {
            head = head.head().get();
        }
        return head;
    }

    private static Word skipAdverbs(Word verb) {
        Word at = verb.previous().orElse(null);
        while (at != null && (at.pos().startsWith("RB") || at.pos().equals("MD") || at.is("aux"))) {
            at = at.previous().orElse(null);
        }
        return at;
    }

    /** The word before a short bracket that ends at this word; the word itself where there is none. */
    static Word overBracket(Word word) {
        if (word == null || !word.text().equals(")")) {
            return word;
        }
        Word at = word;
        for (int i = 0; i < LONGEST_BRACKET && at != null; i++) {
            if (at.text().equals("(")) {
                return at.previous().orElse(word);
            }
            at = at.previous().orElse(null);
        }
        return word;
    }

    private static boolean isComma(Word word) {
        return word.text().equals(",");
    }
}
