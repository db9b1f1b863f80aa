package org.attestnlp.lexicon;

/**
 * A closed class of words: one constant of an enumeration, whose words stand in {@code word-classes.tsv} beside the enumeration. The
 * file has the columns {@code class}, {@code words} (between blanks) and {@code meaning}, and a row for every constant.
 */
public interface ClosedClass<E extends Enum<E>> {

    /** The enumeration, as every constant tells. */
    Class<E> getDeclaringClass();

    /**
     * Whether the class holds the word, which is a form or a lemma as the class has it.
     *
     * @throws LexiconException at the first question to any class of an enumeration if its file is missing or malformed
     */
    default boolean has(String word) {
        return WordSets.of(getDeclaringClass()).get(this).contains(word);
    }
}
