package org.attestnlp.text;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months, long and short, that make a figure beside them a date. */
public final class Months {

    private static final int SHORT = 3;

    private static final Map<String, Month> NAMES = names();

    private Months() {}

    private static Map<String, Month> names() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            names.put(name, month);
            names.put(name.substring(0, SHORT), month);
        }
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }

    /** The month that the word names, in whatever case and with or without a full stop. */
    public static Optional<Month> of(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether the word names a month; see {@link #of}. */
    public static boolean isMonth(String word) {
        return of(word).isPresent();
    }
}
