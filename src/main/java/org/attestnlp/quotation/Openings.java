package org.attestnlp.quotation;

import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

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

    private static boolean isConnective(Word word) {
        return word.text().equals(",") || WordClass.CONNECTIVE.has(word) && !word.is("det", "amod");
    }

    /** "GENEVA (Reuters) —", "The Hague (AFP) –": capitals at the beginning, or a name and a bracket, and a dash soon after. */
    private static int dateline(Sentence sentence, int last) {
        String first = sentence.words().get(0).text();
        boolean capitals = first.length() > 2 && first.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        boolean bracket = false;
        for (int i = 1; i < Math.min(last, LONGEST_DATELINE); i++) {
            Word word = sentence.words().get(i);
            if (isDash(word)
                    && (capitals
                            || bracket && sentence.words().get(i - 1).text().equals(")"))) {
                return i + 1;
            }
            bracket |= word.text().equals("(");
            if (!capitals && !bracket && !word.isProperNoun() && !word.text().equals(",")) {
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
