package org.attestnlp.report;

/**
 * The numbers that a figure allows.
 *
 * @param low smallest number
 * @param high largest number
 */
record NumberRange(long low, long high) {

    /** Those of the figure; its open sides reach as far as numbers do, and "about 50" leaves a tenth on both sides. */
    static NumberRange of(AnnotationView figure) {
        int low = figure.number("low");
        int high = figure.number("high");
        String count = figure.text("count");
        if (low < 0 && high < 0 && count.matches("\\d{1,12}")) {
            long about = Long.parseLong(count);
            return new NumberRange(about - about / 10, about + about / 10);
        }
        return new NumberRange(Math.max(0, low), high < 0 ? Long.MAX_VALUE : high);
    }

    boolean meets(NumberRange other) {
        return low <= other.high && other.low <= high;
    }
}
