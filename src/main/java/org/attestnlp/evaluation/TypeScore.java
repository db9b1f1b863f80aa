package org.attestnlp.evaluation;

import java.util.List;

/**
 * How well one type is found.
 *
 * @param exact counts per document where places must be equal
 * @param overlap counts per document where half of their characters must be shared
 */
record TypeScore(String type, List<Counts> exact, List<Counts> overlap) {

    static Counts total(List<Counts> documents) {
        return documents.stream().reduce(Counts.NONE, Counts::plus);
    }

    boolean isEmpty() {
        Counts all = total(exact);
        return all.gold() == 0 && all.predicted() == 0;
    }
}
