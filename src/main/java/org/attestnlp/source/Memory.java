package org.attestnlp.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What the text has mentioned, for pronouns: recent mentions count most, subjects and speakers more than others, and
 * every mention of a referent a little, in the manner of the salience weights of Lappin and Leass (1994, "An algorithm for
 * pronominal anaphora resolution"). Read along with the text, never back; bounded look-back.
 */
final class Memory {

    /** How fast mentions fade with each sentence; tuned so that a fresh subject outweighs a speaker of two sentences ago. */
    private static final double FADING = 2;
    /** What the second of two mentions adds to the first. */
    private static final double REPEATED = 0.4;
    /** Mentions to look back, so that a page of names costs no more than another. */
    private static final int MENTIONS = 60;

    private final List<Referent> ahead;
    private final List<Referent> seen = new ArrayList<>();
    private int next;

    /**
     * @param referents in the order of the text
     */
    Memory(List<Referent> referents) {
        ahead = List.copyOf(referents);
    }

    /**
     * Who stands out most before a place in the text; not before any place asked for earlier.
     *
     * @param offset where the pronoun stands
     * @param position of its sentence in the narration
     * @param window sentences of narration to look back
     * @param fit how well a referent fits the pronoun, from 0 for not at all to 1
     */
    Optional<Referent> mostSalient(int offset, double position, double window, ToDoubleFunction<Referent> fit) {
        readTo(offset);
        Map<String, Double> weights = new HashMap<>();
        Referent best = null;
        double bestWeight = 0;
        for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - MENTIONS; i--) {
            Referent referent = seen.get(i);
            double distance = Math.max(0, position - referent.position());
            if (distance > window) {
                break;
            }
            double fitting = fit.applyAsDouble(referent);
            if (fitting > 0) {
                double weight = weights.merge(
                        referent.name(),
                        fitting * referent.weight() / Math.pow(1 + distance, FADING),
                        (one, other) -> Math.max(one, other) + REPEATED * Math.min(one, other));
                if (weight > bestWeight) {
                    best = referent;
                    bestWeight = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void readTo(int offset) {
        while (next < ahead.size() && ahead.get(next).span().begin() < offset) {
            seen.add(ahead.get(next++));
        }
    }

    /** Remembers a speaker, who stands out from then on. */
    void add(Referent referent) {
        readTo(referent.span().begin());
        seen.add(referent);
    }
}
