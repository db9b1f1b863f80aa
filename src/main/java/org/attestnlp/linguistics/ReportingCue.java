package org.attestnlp.linguistics;

import java.util.Set;

/**
 * An entry of the cue lexicon.
 *
 * @param id stable identifier, unique in the lexicon
 * @param lemma base form with particles: "say", "point out", "according to"
 * @param category part of speech of its first word
 * @param frames what it can govern, at least one
 * @param stance how it presents what it reports
 * @param example a sentence with the reported content in brackets
 */
public record ReportingCue(
        String id, String lemma, Category category, Set<Frame> frames, Stance stance, String example) {

    /** Parts of speech of cues. */
    public enum Category {
        VERB,
        NOUN,
        PREPOSITION
    }

    public ReportingCue {
        frames = Set.copyOf(frames);
    }

    /** Whether it can govern one of these. */
    public boolean takes(Frame... any) {
        for (Frame frame : any) {
            if (frames.contains(frame)) {
                return true;
            }
        }
        return false;
    }
}
