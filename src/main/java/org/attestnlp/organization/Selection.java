package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attestnlp.linguistics.Sentence;

/** Keeps the likeliest of overlapping candidates, and only the likely. */
final class Selection {

    private static final Comparator<Scored> LIKELIEST_FIRST = Comparator.comparingDouble(Scored::probability)
            .reversed()
            .thenComparing(scored -> -scored.stretch().length())
            .thenComparing(scored -> scored.stretch().span());

    private final Map<Sentence, TreeMap<Integer, Stretch>> taken = new HashMap<>();

    /** The candidates that are likelier than the threshold and than all they overlap with. */
    List<Scored> of(List<Scored> candidates, double threshold) {
        List<Scored> kept = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> candidate.probability() >= threshold)
                .sorted(LIKELIEST_FIRST)
                .forEach(candidate -> {
                    if (take(candidate.stretch())) {
                        kept.add(candidate);
                    }
                });
        return kept;
    }

    /** Whether a kept candidate overlaps with the stretch. */
    boolean covers(Stretch stretch) {
        TreeMap<Integer, Stretch> inSentence = taken.get(stretch.sentence());
        if (inSentence == null) {
            return false;
        }
        Map.Entry<Integer, Stretch> left = inSentence.lowerEntry(stretch.to());
        return left != null && left.getValue().overlaps(stretch);
    }

    private boolean take(Stretch stretch) {
        if (covers(stretch)) {
            return false;
        }
        taken.computeIfAbsent(stretch.sentence(), key -> new TreeMap<>()).put(stretch.from(), stretch);
        return true;
    }
}
