package org.attestnlp.linguistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads figures: 1,597, 1 597, 1.597, 1'597, 1,07,000 (Indian grouping), 2.5, 30k. A point before exactly three digits groups
 * thousands, as news that was translated has it, unless a zero stands before it or a word of magnitude behind the figure.
 */
final class FigureReader {

    /** Longer ones are serial numbers, and would make arithmetic slow. */
    private static final int LONGEST = 24;

    private static final Pattern FIGURE = Pattern.compile("(\\d+"
            + "|\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}"
            + "|\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+|\\d{1,3}(?:['’]\\d{3})+"
            + "|[1-9]\\d{0,2}(?:\\.\\d{3})+|(?:\\d+|\\d{1,3}(?:,\\d{3})+)\\.\\d+)(k|m|mn|mln|bn)?");
    private static final Pattern POINTS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Map<String, Integer> SUFFIXES = Map.of("k", 3, "m", 6, "mn", 6, "mln", 6, "bn", 9);

    private FigureReader() {}

    /** Whether the characters, in lower case, are a figure. */
    static boolean isFigure(String form) {
        return form.length() <= LONGEST && FIGURE.matcher(form).matches();
    }

    /**
     * The value of a figure.
     *
     * @param form characters for which {@link #isFigure} holds
     * @param magnitude whether a word of magnitude follows, so that a point can only be a decimal point
     */
    static BigDecimal value(String form, boolean magnitude) {
        Matcher matcher = FIGURE.matcher(form);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a figure: " + form);
        }
        String digits = matcher.group(1);
        boolean decimal = (magnitude || matcher.group(2) != null) && digits.indexOf('.') == digits.lastIndexOf('.');
        String plain = POINTS.matcher(digits).matches() && !decimal ? digits.replace(".", "") : digits;
        BigDecimal value = new BigDecimal(plain.replaceAll("[^0-9.]", ""));
        return matcher.group(2) == null ? value : value.movePointRight(SUFFIXES.get(matcher.group(2)));
    }
}
