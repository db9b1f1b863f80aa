package org.attestnlp.report;

import java.util.List;

/**
 * One document as the page gets it.
 *
 * @param date the day it appeared, as {@code yyyy-mm-dd}; may be empty, like title, by-line and outlet
 * @param blocks begin and end of each paragraph, heading and piece of furniture
 */
record DocumentView(
        String name,
        String title,
        String byline,
        String date,
        String outlet,
        String text,
        List<Block> blocks,
        List<AnnotationView> annotations) {

    record Block(int begin, int end, String kind) {}
}
