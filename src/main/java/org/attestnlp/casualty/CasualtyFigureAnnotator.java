package org.attestnlp.casualty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cas.EarlierRun;
import org.attestnlp.cas.Links;
import org.attestnlp.linguistics.NumberExpression;
import org.attestnlp.text.Span;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;

/** Marks casualty figures, and links each to the source of the innermost quotation around it or to a source of its own. */
@ResourceMetaData(
        name = "Attest Casualty Figures",
        description = "Marks how many people were killed, wounded, missing, captured or displaced, and who says so")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
            "org.attestnlp.type.Quotation"
        },
        outputs = {"org.attestnlp.type.CasualtyFigure", "org.attestnlp.type.Source"})
public final class CasualtyFigureAnnotator extends JCasAnnotator_ImplBase {

    private static final String FEATURE = "casualty";
    private static final float OWN_SOURCE = 0.7f;

    @Override
    public void process(JCas jcas) {
        EarlierRun.remove(jcas, FEATURE);
        for (Figure figure : CasualtyFigureFinder.find(CasDocument.read(jcas))) {
            CasualtyFigure annotation = annotation(jcas, figure);
            annotation.setSource(Links.toSources(jcas, sources(jcas, figure)));
            annotation.addToIndexes();
        }
    }

    private static CasualtyFigure annotation(JCas jcas, Figure figure) {
        NumberExpression number = figure.number();
        CasualtyFigure annotation =
                new CasualtyFigure(jcas, figure.span().begin(), figure.span().end());
        annotation.setOutcome(figure.outcome().tag());
        annotation.setCount(number.count());
        annotation.setLow(saturated(number.low()));
        annotation.setHigh(saturated(number.high()));
        annotation.setQualifier(number.qualifier().tag());
        figure.victims().ifPresent(annotation::setVictims);
        annotation.setVictimStatus(figure.status().tag());
        figure.period().map(span -> span.of(jcas.getDocumentText())).ifPresent(annotation::setPeriod);
        annotation.setRule(FEATURE + "." + figure.rule());
        annotation.setConfidence(figure.confidence());
        return annotation;
    }

    private static int saturated(long bound) {
        return (int) Math.min(bound, Integer.MAX_VALUE);
    }

    /** The quotation's sources where one stands around the figure; else the figure's own, marked where it is not yet. */
    private static List<Source> sources(JCas jcas, Figure figure) {
        Optional<Quotation> quotation =
                jcas
                        .select(Quotation.class)
                        .covering(figure.span().begin(), figure.span().end())
                        .asList()
                        .stream()
                        .min(Comparator.comparingInt(around -> around.getEnd() - around.getBegin()));
        if (quotation.isPresent() || figure.source().isEmpty()) {
            return quotation.map(around -> Links.sources(around.getSource())).orElse(List.of());
        }
        Span span = figure.source().get();
        return List.of(jcas.select(Source.class)
                .at(span.begin(), span.end())
                .findFirst()
                .orElseGet(() -> source(jcas, span)));
    }

    private static Source source(JCas jcas, Span span) {
        Source source = new Source(jcas, span.begin(), span.end());
        source.setRule(FEATURE + ".source");
        source.setConfidence(OWN_SOURCE);
        source.addToIndexes();
        return source;
    }
}
