package org.attestnlp.report;

/**
 * Where a casualty figure stands.
 *
 * @param document position of the document in the report
 * @param annotation position of the annotation in the document
 * @param begin begin of its sentence
 * @param end end of its sentence
 * @param source who gives the figure, "author" where nobody else does
 */
record FigureView(int document, int annotation, int begin, int end, String source) {

    static final String AUTHOR = "author";

    /** Whether nobody but the text itself gives the figure; each text has an author of its own. */
    boolean byAuthor() {
        return source.equals(AUTHOR);
    }
}
