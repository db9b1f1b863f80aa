package org.attestnlp.claim;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cases.SharedPipeline;
import org.attestnlp.text.Span;
import org.attestnlp.type.CasualtyFigure;

/** The clauses of a text that the model decides on, found by the whole pipeline. */
final class Candidates {

    private static final ClaimFinder FINDER = new ClaimFinder();

    private Candidates() {}

    static List<Candidate> of(String text) {
        JCas jcas = SharedPipeline.analyse(text);
        List<Span> figures =
                jcas.select(CasualtyFigure.class).map(CasDocument::span).toList();
        return FINDER.candidates(
                CasDocument.read(jcas), List.copyOf(ClaimAnnotator.reports(jcas).keySet()), figures);
    }
}
