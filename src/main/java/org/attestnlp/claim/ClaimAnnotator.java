package org.attestnlp.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cas.EarlierRun;
import org.attestnlp.cas.Links;
import org.attestnlp.text.Span;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Cue;
import org.attestnlp.type.Quotation;

/** Marks claims, with source and cue of the quotation they stand in and the casualty figures inside. */
@ResourceMetaData(
        name = "Attest Claims",
        description = "Marks what a text puts forward as true about the world, on whose word and how firmly")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
            "org.attestnlp.type.Quotation",
            "org.attestnlp.type.CasualtyFigure"
        },
        outputs = {"org.attestnlp.type.Claim"})
public final class ClaimAnnotator extends JCasAnnotator_ImplBase {

    /**
     * What is one claim inside reported words: {@code clause}, as the guidelines have it, or {@code quotation}, which makes one claim
     * of each quotation in which something could be checked; see {@link ClaimUnit}.
     */
    public static final String PARAM_CLAIM_UNIT = "claimUnit";

    @ConfigurationParameter(
            name = PARAM_CLAIM_UNIT,
            mandatory = false,
            defaultValue = "clause",
            description = "What is one claim inside reported words: clause, or quotation, which makes one claim of each"
                    + " quotation in which something could be checked")
    private String claimUnit;

    private ClaimFinder finder;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            finder = new ClaimFinder(ClaimUnit.ofTag(claimUnit));
        } catch (IllegalArgumentException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        EarlierRun.remove(jcas, "claim");
        Map<Report, Quotation> quotations = reports(jcas);
        List<Span> figures =
                jcas.select(CasualtyFigure.class).map(CasDocument::span).toList();
        for (Claim claim : finder.find(CasDocument.read(jcas), List.copyOf(quotations.keySet()), figures)) {
            Optional<Quotation> quotation = claim.report().map(quotations::get);
            annotate(jcas, claim, quotation);
        }
    }

    /** The quotations of the CAS as reports, in the order of the text. */
    static Map<Report, Quotation> reports(JCas jcas) {
        Map<Report, Quotation> quotations = new LinkedHashMap<>();
        for (Quotation quotation : jcas.getAnnotationIndex(Quotation.class)) {
            quotations.put(report(quotation), quotation);
        }
        return quotations;
    }

    private static Report report(Quotation quotation) {
        Optional<Cue> cue = Links.cues(quotation.getCue()).stream().findFirst();
        List<Span> sources = Links.sources(quotation.getSource()).stream()
                .map(CasDocument::span)
                .toList();
        return new Report(
                CasDocument.span(quotation),
                "direct".equals(quotation.getKind()),
                cue.map(CasDocument::span),
                cue.map(Cue::getLemma).orElse(""),
                sources);
    }

    private static void annotate(JCas jcas, Claim claim, Optional<Quotation> quotation) {
        var annotation = new org.attestnlp.type.Claim(
                jcas, claim.span().begin(), claim.span().end());
        annotation.setAttribution(claim.attribution().tag());
        annotation.setStance(claim.stance().tag());
        quotation.ifPresent(from -> {
            annotation.setSource(Links.toSources(jcas, Links.sources(from.getSource())));
            annotation.setCue(Links.toCues(jcas, Links.cues(from.getCue())));
        });
        annotation.setFigure(Links.toFigures(
                jcas, jcas.select(CasualtyFigure.class).coveredBy(annotation).asList()));
        annotation.setConfidence((float) claim.confidence());
        annotation.setRule(claim.rule());
        annotation.addToIndexes();
    }
}
