package org.attestnlp.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.ReportingCue;
import org.attestnlp.linguistics.ReportingCue.Category;
import org.attestnlp.linguistics.Stance;

/** What the cue lexicon says about the cue of a report. */
final class ReportCues {

    private ReportCues() {}

    /** How the cue presents what it reports; a particle that the lexicon does not list is left aside. */
    static Optional<Stance> stance(String cueLemma) {
        String lemma = cueLemma.toLowerCase(Locale.ROOT);
        return Arrays.stream(Category.values())
                .flatMap(category -> entry(category, lemma).stream())
                .findFirst()
                .map(ReportingCue::stance);
    }

    private static Optional<ReportingCue> entry(Category category, String lemma) {
        return CueLexicon.english().entry(category, lemma).or(() -> CueLexicon.english()
                .entry(category, lemma.split(" ")[0]));
    }
}
