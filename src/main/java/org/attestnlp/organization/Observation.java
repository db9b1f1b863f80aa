package org.attestnlp.organization;

import java.util.List;

/**
 * A candidate with what speaks for and against it, not weighed yet.
 *
 * @param evidence names of the evidence
 * @param words what the meaning of the words says, see {@link WordMeanings#weigh}
 */
record Observation(Stretch stretch, List<String> evidence, double words) {

    Observation with(List<String> moreEvidence) {
        return new Observation(stretch, moreEvidence, words);
    }
}
