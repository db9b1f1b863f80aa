package org.attestnlp.linguistics;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attestnlp.lexicon.WordSets;
import org.attestnlp.text.Months;

/**
 * What follows "on" or "in" behind a speaker and tells when or where it was said, not who said it. The words but for the
 * months' names stand in {@code occasions.tsv}.
 */
public enum Occasion {
    /** Days, months and parts of the day: "on Monday". */
    TIME,
    /** Occasions of speaking: "in an interview". */
    SPEAKING;

    private static final Map<Occasion, Set<String>> WORDS = WordSets.read(Occasion.class, "occasions.tsv");

    /** Whether the word names such an occasion. */
    public boolean has(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return WORDS.get(this).contains(lemma) || this == TIME && Months.isMonth(lemma);
    }

    /** Whether the word names any occasion. */
    public static boolean isOccasion(Word word) {
        return TIME.has(word) || SPEAKING.has(word);
    }
}
