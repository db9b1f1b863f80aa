package org.attestnlp.evaluation;

import java.util.List;

/**
 * A document with the annotations of one annotator.
 *
 * @param name its name
 * @param origin the file it was read from
 * @param marks annotations in the order of the text
 */
record MarkedDocument(String name, String origin, String text, List<Mark> marks) {

    List<Mark> marks(String type) {
        return marks.stream().filter(mark -> mark.type().equals(type)).toList();
    }
}
