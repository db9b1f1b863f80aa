package org.attestnlp.io;

/**
 * What a document says about itself. Empty where it says nothing.
 *
 * @param title its headline
 * @param byline who wrote it
 * @param date the day it appeared, as {@code yyyy-mm-dd}
 * @param outlet where it appeared
 */
public record DocumentInfo(String title, String byline, String date, String outlet) {

    /** Nothing is known. */
    public static final DocumentInfo NONE = new DocumentInfo("", "", "", "");

    /** This, with what is empty taken from the other. */
    DocumentInfo or(DocumentInfo other) {
        return new DocumentInfo(
                first(title, other.title),
                first(byline, other.byline),
                first(date, other.date),
                first(outlet, other.outlet));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
