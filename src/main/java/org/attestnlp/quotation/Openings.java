package org.attestnlp.quotation;

import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** What a sentence begins with that is not part of what is reported: connectives, place and agency of a news item. */
final class Openings {

    /** A date line ends with a dash within this many words. */
    private static final int LONGEST_DATELINE = 12;

    private Openings() {}

    /** Position of the first word behind the opening; {@code last} at most. */
    static int behind(Sentence sentence, int last) {
        int begin = dateline(sentence, last);
        while (begin < last && isConnective(sentence.words().get(begin))) {
            begin++;
        }
        return begin;
    }

    /** Where the text of a sentence begins behind its date line, for a phrase that the parser began before it. */
    static int behindDateline(Sentence sentence, Span phrase) {
        int begin = dateline(sentence, sentence.words().size() - 1);
        return begin == 0 ? phrase.begin() : sentence.words().get(begin).begin();
    }

    private static boolean isConnective(Word word) {
        return word.text().equals(",") || WordClass.CONNECTIVE.has(word) && !word.is("det", "amod");
    }

    /** "GENEVA (Reuters) —", "The Hague (AFP) –", "Lagos, 4 June -": capitals, a name and a bracket, or a name and a date, and a dash. */
    private static int dateline(Sentence sentence, int last) {
        String first = sentence.words().get(0).text();
        boolean capitals = first.length() > 2 && first.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        boolean bracket = false;
        boolean comma = false;
        for (int i = 1; i < Math.min(last, LONGEST_DATELINE); i++) {
            Word word = sentence.words().get(i);
            Word before = sentence.words().get(i - 1);
            boolean dated = comma && before.pos().matches("CD|NNP");
            boolean joins = before.end() == word.begin()
                    && word.next().filter(next -> next.begin() == word.end()).isPresent();
            if (isDash(word)
                    && !joins
                    && (capitals || dated || bracket && before.text().equals(")"))) {
                return i + 1;
            }
            bracket |= word.text().equals("(");
            comma |= word.text().equals(",");
            if (!capitals
                    && !bracket
                    && !word.isProperNoun()
                    && !word.text().equals(",")
                    && !(comma && word.isNumeral())) {
                return 0;
            }
        }
        return 0;
    }

    static boolean isDash(Word word) {
        return word.text().equals("-")
                || word.text().equals("--")
                || word.text().length() == 1 && "\u2014\u2013\u2015".contains(word.text());
    }
}
