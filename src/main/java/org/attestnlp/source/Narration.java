package org.attestnlp.source;

import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.text.Span;

/**
 * The thread of the text beside what it quotes. Readers keep the narrator's "she" in mind through a long quotation, so that
 * a quoted sentence counts as a small step only.
 */
final class Narration {

    private static final double QUOTED_STEP = 0.2;

    private final SortedSpans quoted;
    private final double[] positions;

    /**
     * @param quoted spans of direct speech
     */
    Narration(Document document, List<Span> quoted) {
        this.quoted = new SortedSpans(quoted);
        positions = new double[document.sentences().size()];
        double position = 0;
        for (Sentence sentence : document.sentences()) {
            position += isQuoted(sentence.span()) ? QUOTED_STEP : 1;
            positions[sentence.index()] = position;
        }
    }

    /** How far into the narration a sentence stands, in sentences. */
    double position(Sentence sentence) {
        return positions[sentence.index()];
    }

    /** Whether a span lies in direct speech. */
    boolean isQuoted(Span span) {
        return quoted.covering(span).isPresent();
    }
}
