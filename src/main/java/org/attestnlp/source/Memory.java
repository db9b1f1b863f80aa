package org.attestnlp.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the text has mentioned, for pronouns: recent mentions count most, subjects and speakers more than others, in the manner
 * of the salience weights of Lappin and Leass (1994, "An algorithm for pronominal anaphora resolution"). Bounded look-back.
 */
final class Memory {

    /** How fast mentions fade with each sentence; tuned so that a fresh subject outweighs a speaker of two sentences ago. */
    private static final double FADING = 1.5;
    /** Sentences to look back. */
    private static final int WINDOW = 4;
    /** Mentions to look back, so that a page of names costs no more than another. */
    private static final int MENTIONS = 60;

    private final List<Referent> referents;

    /**
     * @param referents in the order of the text
     */
    Memory(List<Referent> referents) {
        this.referents = new ArrayList<>(referents);
    }

    /**
     * Who stands out most before an offset.
     *
     * @param offset where the pronoun stands
     * @param sentence position of its sentence
     */
    Optional<Referent> mostSalient(int offset, int sentence, Predicate<Referent> fits) {
        Referent best = null;
        double bestWeight = 0;
        int last = lastBefore(offset);
        for (int i = last; i >= 0 && i > last - MENTIONS; i--) {
            Referent referent = referents.get(i);
            int distance = sentence - referent.sentence();
            if (distance > WINDOW) {
                break;
            }
            double weight = referent.weight() / Math.pow(1 + distance, FADING);
            if (fits.test(referent) && weight > bestWeight) {
                best = referent;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private int lastBefore(int offset) {
        int low = 0;
        int high = referents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (referents.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Remembers a speaker, who stands out from then on. */
    void add(Referent referent) {
        referents.add(lastBefore(referent.span().begin() + 1) + 1, referent);
    }
}
