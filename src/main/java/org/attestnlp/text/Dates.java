package org.attestnlp.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Dates as by-lines and page heads write them, word by word. */
final class Dates {

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");
    private static final Set<String> ZONES = Set.of(
            "am", "pm", "a.m", "p.m", "gmt", "utc", "bst", "cet", "est", "edt", "et", "pst", "pdt", "ist", "hrs");
    private static final Pattern NUMERIC =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern TIME =
            Pattern.compile("\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:am|pm)?|\\d{1,2}(?:am|pm)");

    private Dates() {}

    /** Number of words at the end that give a date; 0 where there is none. */
    static int atEnd(List<String> words) {
        int from = words.size();
        while (from > 0 && isPart(words.get(from - 1))) {
            from--;
        }
        return isDate(words.subList(from, words.size())) ? words.size() - from : 0;
    }

    /** Number of words at the start that give a date; 0 where there is none. */
    static int atStart(List<String> words) {
        int to = 0;
        while (to < words.size() && isPart(words.get(to))) {
            to++;
        }
        return isDate(words.subList(0, to)) ? to : 0;
    }

    /** Whether the words are a time of the day and nothing else: {@code 2:45 p.m.}, {@code 11 am GMT}. */
    static boolean isTime(List<String> words) {
        List<String> bare = words.stream().map(Words::bare).toList();
        return bare.stream()
                        .allMatch(word -> isClock(word)
                                || ZONES.contains(word)
                                || DAY_OF_MONTH.matcher(word).matches())
                && bare.stream().anyMatch(word -> isClock(word) || ZONES.contains(word));
    }

    private static boolean isClock(String word) {
        return TIME.matcher(word).matches();
    }

    private static boolean isDate(List<String> words) {
        boolean month = words.stream().map(Words::bare).anyMatch(Months::isMonth);
        boolean number = words.stream()
                .anyMatch(word -> Character.isDigit(
                        Words.bare(word).isEmpty() ? ' ' : Words.bare(word).charAt(0)));
        return month && number
                || words.stream()
                        .anyMatch(word -> NUMERIC.matcher(Words.bare(word)).matches());
    }

    static boolean isPart(String word) {
        String bare = Words.bare(word);
        return bare.isEmpty()
                || Months.isMonth(bare)
                || DAYS.contains(bare)
                || ZONES.contains(bare)
                || NUMERIC.matcher(bare).matches()
                || DAY_OF_MONTH.matcher(bare).matches()
                || YEAR.matcher(bare).matches()
                || TIME.matcher(bare).matches();
    }
}
