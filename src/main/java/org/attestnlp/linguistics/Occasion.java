package org.attestnlp.linguistics;

import java.util.Locale;
import org.attestnlp.text.Months;

/** What follows "on" or "in" behind a speaker and tells when or where it was said, not who said it. */
public enum Occasion {
    /** Days, months and parts of the day: "on Monday". */
    TIME(WordClass.OCCASION_TIME),
    /** Occasions of speaking: "in an interview". */
    SPEAKING(WordClass.OCCASION_SPEAKING);

    private final WordClass words;

    Occasion(WordClass words) {
        this.words = words;
    }

    /** Whether the word names such an occasion. */
    public boolean has(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return words.has(lemma) || this == TIME && Months.isMonth(lemma);
    }

    /** Whether the word names any occasion. */
    public static boolean isOccasion(Word word) {
        return TIME.has(word) || SPEAKING.has(word);
    }
}
