package org.attestnlp.claim;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** What stands beside a clause in its sentence. */
final class ContextFeatures {

    private final Set<Sentence> reporting = new HashSet<>();

    ContextFeatures(Document document, List<Report> reports) {
        reports.forEach(report ->
                document.wordsIn(report.content()).stream().map(Word::sentence).forEach(reporting::add));
    }

    void add(EnumSet<Feature> found, Clause clause) {
        if (reporting.contains(clause.head().sentence())) {
            found.add(Feature.BESIDE_REPORT);
        }
    }
}
