package org.attestnlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.evaluation.Documents.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attestnlp.evaluation.Matching.Pair;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void placesThatShareHalfTheirCharactersOverlap() {
        assertThat(overlap(places(0, 10), places(5, 10))).containsExactly(new Pair(0, 0));
    }

    @Test
    void placesThatShareLessDoNot() {
        assertThat(overlap(places(0, 11), places(6, 11))).isEmpty();
    }

    @Test
    void equalPlacesComeBeforeSimilarOnes() {
        assertThat(overlap(places(0, 10, 2, 10), places(2, 10))).containsExactly(new Pair(1, 0));
    }

    @Test
    void noPlaceIsUsedTwice() {
        assertThat(overlap(places(0, 10), places(0, 9, 0, 10))).containsExactly(new Pair(0, 1));
    }

    @Test
    void annotationsAtOnePlaceArePairedOneToOne() {
        assertThat(Matching.of(places(0, 5, 0, 5), places(0, 5), Matching.EXACT).pairs())
                .hasSize(1);
    }

    @Test
    void looksAtEveryPairThatCouldMatch() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Place> gold = randomPlaces(random);
            List<Place> predicted = randomPlaces(random);
            assertThat(overlap(gold, predicted)).isEqualTo(slowly(gold, predicted));
        }
    }

    private static List<Pair> overlap(List<Place> gold, List<Place> predicted) {
        return Matching.of(gold, predicted, Matching.OVERLAP).pairs();
    }

    private static List<Place> randomPlaces(Random random) {
        List<Place> places = new ArrayList<>();
        for (int begin = 0; begin < 60; begin += random.nextInt(6)) {
            places.add(new Place(begin, begin + 1 + random.nextInt(20)));
        }
        return places;
    }

    /** The definition, word for word: again and again the most similar pair that is left. */
    private static List<Pair> slowly(List<Place> gold, List<Place> predicted) {
        List<Pair> pairs = new ArrayList<>();
        while (true) {
            Pair best = null;
            double most = Matching.OVERLAP;
            for (int i = 0; i < gold.size(); i++) {
                for (int j = 0; j < predicted.size(); j++) {
                    double similarity = gold.get(i).jaccard(predicted.get(j));
                    if (similarity >= most && isFree(pairs, i, j)) {
                        most = similarity;
                        best = new Pair(i, j);
                    }
                }
            }
            if (best == null) {
                return pairs;
            }
            pairs.add(best);
        }
    }

    private static boolean isFree(List<Pair> pairs, int gold, int predicted) {
        return pairs.stream().noneMatch(pair -> pair.gold() == gold || pair.predicted() == predicted);
    }
}
