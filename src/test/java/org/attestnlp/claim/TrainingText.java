package org.attestnlp.claim;

import java.util.List;
import org.attestnlp.text.Span;

/**
 * A text with the claims that people marked in it.
 *
 * @param id its name in its corpus
 * @param split part of its corpus, such as {@code train}; empty where it has none
 * @param text the text; offsets are UTF-16 code units
 * @param claims what was marked
 */
record TrainingText(String id, String split, String text, List<Marked> claims) {

    /**
     * A claim that people marked.
     *
     * @param span where it stands
     * @param attribution on whose word it stands
     * @param stance how firm it is; empty where this was not annotated
     */
    record Marked(Span span, Attribution attribution, String stance) {}
}
