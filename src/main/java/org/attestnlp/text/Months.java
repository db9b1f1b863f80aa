package org.attestnlp.text;

import java.util.Locale;
import java.util.Set;

/** The names of the months, long and short, that make a figure beside them a date. */
public final class Months {

    private static final Set<String> NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private Months() {}

    /** Whether the word, in whatever case and with or without a full stop, names a month. */
    public static boolean isMonth(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
