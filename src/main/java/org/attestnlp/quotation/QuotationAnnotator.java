package org.attestnlp.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cas.EarlierRun;
import org.attestnlp.cas.Links;
import org.attestnlp.quotation.FoundQuotation.FoundCue;
import org.attestnlp.text.Span;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;

/** Marks quotations with their sources and cues. What a source is called in full is left to those who resolve sources. */
@ResourceMetaData(
        name = "Attest Quotations",
        description =
                "Marks words that the text attributes to somebody other than its author, who said them, and the cue")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"
        },
        outputs = {"org.attestnlp.type.Quotation", "org.attestnlp.type.Source", "org.attestnlp.type.Cue"})
public class QuotationAnnotator extends JCasAnnotator_ImplBase {

    private final QuotationFinder finder = new QuotationFinder();

    @Override
    public void process(JCas jcas) {
        EarlierRun.remove(jcas, "quotation");
        Map<Span, Source> sources = new HashMap<>();
        Map<Span, Cue> cues = new HashMap<>();
        for (FoundQuotation found : finder.find(CasDocument.read(jcas))) {
            Quotation quotation =
                    new Quotation(jcas, found.span().begin(), found.span().end());
            quotation.setKind(found.kind().tag());
            quotation.setConfidence((float) found.confidence());
            quotation.setRule(found.rule());
            quotation.setSource(Links.toSources(
                    jcas,
                    found.source()
                            .map(span -> sources.computeIfAbsent(span, key -> source(jcas, span, found)))
                            .map(List::of)
                            .orElse(List.of())));
            quotation.setCue(Links.toCues(
                    jcas,
                    found.cue()
                            .map(cue -> cues.computeIfAbsent(cue.span(), key -> cue(jcas, cue, found)))
                            .map(List::of)
                            .orElse(List.of())));
            quotation.addToIndexes();
        }
    }

    private static Source source(JCas jcas, Span span, FoundQuotation found) {
        Source source = new Source(jcas, span.begin(), span.end());
        source.setConfidence((float) found.confidence());
        source.setRule(found.rule());
        source.addToIndexes();
        return source;
    }

    private static Cue cue(JCas jcas, FoundCue found, FoundQuotation quotation) {
        Cue cue = new Cue(jcas, found.span().begin(), found.span().end());
        cue.setLemma(found.lemma());
        cue.setConfidence((float) quotation.confidence());
        cue.setRule(quotation.rule());
        cue.addToIndexes();
        return cue;
    }
}
