package org.attestnlp.report;

import java.util.List;
import java.util.Map;

/**
 * One annotation as the page gets it.
 *
 * @param type short name of its type
 * @param begin offset in UTF-16 code units, which are the units of the page's script, too
 * @param end offset behind it
 * @param features values that are set
 * @param links positions of the linked annotations in the document's list, by the name of the link
 */
record AnnotationView(String type, int begin, int end, Map<String, Object> features, Map<String, List<Integer>> links) {

    String text(String feature) {
        return features.get(feature) instanceof String value ? value : "";
    }

    /** The number, or -1, which is an open side, where there is none. */
    int number(String feature) {
        return features.get(feature) instanceof Integer value ? value : -1;
    }
}
