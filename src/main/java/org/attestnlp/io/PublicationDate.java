package org.attestnlp.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestnlp.text.Months;

/** The first full date in a line, as by-lines, page heads and {@code meta} elements write it. */
final class PublicationDate {

    private static final String MONTH = "(?<month>[a-z]{3,9}\\.?)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})\\b";
    private static final Pattern ISO = Pattern.compile("\\b(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b" + DAY + "\\s+" + MONTH + ",?\\s+" + YEAR, Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR, Pattern.CASE_INSENSITIVE);

    private PublicationDate() {}

    /** The date as {@code yyyy-mm-dd}; empty where there is none that is certain, such as 03/04/2024. */
    static String in(String line) {
        Matcher iso = ISO.matcher(line);
        return iso.find()
                ? date(iso, Integer.parseInt(iso.group("month")))
                : named(DAY_FIRST, line).or(() -> named(MONTH_FIRST, line)).orElse("");
    }

    /** The first date of this form whose word is the name of a month. */
    private static Optional<String> named(Pattern form, String line) {
        Matcher date = form.matcher(line);
        while (date.find()) {
            Optional<Month> month = Months.of(date.group("month"));
            if (month.isPresent()) {
                return Optional.of(date(date, month.get().getValue()));
            }
        }
        return Optional.empty();
    }

    private static String date(Matcher date, int month) {
        try {
            return LocalDate.of(Integer.parseInt(date.group("year")), month, Integer.parseInt(date.group("day")))
                    .format(DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            return "";
        }
    }
}
