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

    /** "GENEVA (Reuters) —": capitals at the beginning and a dash soon after. */
    private static int dateline(Sentence sentence, int last) {
        String first = sentence.words().get(0).text();
        boolean capitals = first.length() > 2 && first.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        for (int i = 1; capitals && i < Math.min(last, LONGEST_DATELINE); i++) {
            if (isDash(sentence.words().get(i))) {
                return i + 1;
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
