package org.attestnlp.claim;

import static org.attestnlp.claim.Feature.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Stance;
import org.attestnlp.linguistics.Word;

/** How the words around it report a clause, and whether it tells of the speaker's own deeds. */
final class ReportFeatures {

    private static final int STEM = 4;
    private static final Map<Stance, Feature> CUE = Map.of(
            Stance.DEMAND, CUE_DEMAND,
            Stance.PROMISE, CUE_PROMISE,
            Stance.ALLEGE, CUE_ALLEGE,
            Stance.DENIAL, CUE_DENIAL);

    private final Document document;

    ReportFeatures(Document document) {
        this.document = document;
    }

    void add(EnumSet<Feature> found, Clause clause, Report report) {
        if (report.direct()) {
            found.add(DIRECT);
            if (found.contains(PAST)) {
                found.add(DIRECT_PAST);
            }
        }
        ReportCues.stance(report.cueLemma()).map(CUE::get).ifPresent(found::add);
        if (report.sources().isEmpty()) {
            found.add(NO_SOURCE);
        }
        if (found.contains(FUTURE) && !found.contains(PASSIVE) && ownDeed(clause, report)) {
            found.add(OWN_PLAN);
        }
    }

    /** Whether the clause's subject is the source itself: a pronoun in its person, or the same noun. */
    private boolean ownDeed(Clause clause, Report report) {
        Optional<Word> subject = clause.subject();
        if (subject.isEmpty()) {
            return true;
        }
        String lemma = subject.get().lemma();
        if (WordClass.FIRST_PERSON.has(lemma)) {
            return true;
        }
        if (report.direct()) {
            return false;
        }
        return WordClass.THIRD_SUBJECT.has(lemma)
                || report.sources().stream()
                        .flatMap(source -> document.wordsIn(source).stream())
                        .anyMatch(word ->
                                (word.isNoun() || word.pos().startsWith("JJ")) && sameRoot(word.lemma(), lemma));
    }

    private static boolean sameRoot(String one, String other) {
        return one.equals(other)
                || one.length() > STEM
                        && other.length() > STEM
                        && one.substring(0, STEM).equals(other.substring(0, STEM));
    }
}
