package org.attestnlp.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.io.Fault;

/** Counts what a run did. */
final class Tally {

    private final long start = System.nanoTime();
    private final List<String> types;
    private final long[] annotations;
    private long annotated;
    private long kept;
    private long skipped;
    private long failed;

    Tally(List<String> types) {
        this.types = types;
        this.annotations = new long[types.size()];
    }

    void annotated(List<Integer> counts) {
        annotated++;
        for (int i = 0; i < annotations.length; i++) {
            annotations[i] += counts.get(i);
        }
    }

    void kept(List<Integer> counts) {
        kept++;
        annotated(counts);
    }

    void failed(Fault fault) {
        if (fault == Fault.LANGUAGE) {
            skipped++;
        } else {
            failed++;
        }
    }

    RunSummary summary() {
        Map<String, Long> byType = new LinkedHashMap<>();
        for (int i = 0; i < annotations.length; i++) {
            byType.put(types.get(i).substring(types.get(i).lastIndexOf('.') + 1), annotations[i]);
        }
        return new RunSummary(annotated, kept, skipped, failed, byType, (System.nanoTime() - start) / 1e9);
    }
}
