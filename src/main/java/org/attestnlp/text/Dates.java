package org.attestnlp.text;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates as by-lines and page heads write them, word by word. */
final class Dates {

    private static final int SHORT = 3;
    private static final Set<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .flatMap(day -> Stream.of(day, day.substring(0, SHORT)))
            .collect(Collectors.toUnmodifiableSet());
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
                                || WordClass.CLOCK.has(word)
                                || DAY_OF_MONTH.matcher(word).matches())
                && bare.stream().anyMatch(word -> isClock(word) || WordClass.CLOCK.has(word));
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
                || WordClass.CLOCK.has(bare)
                || NUMERIC.matcher(bare).matches()
                || DAY_OF_MONTH.matcher(bare).matches()
                || YEAR.matcher(bare).matches()
                || TIME.matcher(bare).matches();
    }
}
