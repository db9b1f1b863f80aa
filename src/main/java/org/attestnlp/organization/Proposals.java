package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.List;

/**
 * The candidates of a document that the definition does not forbid.
 *
 * @param open what has to be weighed, sentence by sentence
 * @param described names by description, which need no weighing
 */
record Proposals(List<Stretch> open, List<Stretch> described) {

    static Proposals in(Reading reading, Vetoes vetoes, DescriptiveNames descriptive) {
        List<Stretch> open = new ArrayList<>();
        List<Stretch> described = new ArrayList<>();
        for (SentenceFacts facts : reading.sentences()) {
            for (Stretch candidate : Candidates.in(facts)) {
                if (!vetoes.forbid(candidate, reading)) {
                    (descriptive.matches(candidate, facts) ? described : open).add(candidate);
                }
            }
        }
        return new Proposals(open, described);
    }
}
