package org.attestnlp.casualty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
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
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
            "org.attestnlp.type.Quotation"
        },
        outputs = {"org.attestnlp.type.CasualtyFigure", "org.attestnlp.type.Source"})
public final class CasualtyFigureAnnotator extends JCasAnnotator_ImplBase {

    private static final String FEATURE = "casualty";
    private static final float OWN_SOURCE = 0.7f;

    @Override
    public void process(JCas jcas) {
        EarlierRun.remove(jcas, FEATURE);
        Map<Span, Quotation> quotations = bySpan(jcas, Quotation.class);
        Map<Span, Source> sources = bySpan(jcas, Source.class);
        EnclosingSpans reports = new EnclosingSpans(List.copyOf(quotations.keySet()));
        for (Figure figure : CasualtyFigureFinder.find(CasDocument.read(jcas))) {
            CasualtyFigure annotation = annotation(jcas, figure);
            Optional<Quotation> report = reports.around(figure.span()).map(quotations::get);
            annotation.setSource(
                    report.isPresent()
                            ? Links.toSources(jcas, Links.sources(report.get().getSource()))
                            : Links.toSources(jcas, ownSource(jcas, figure, sources)));
            annotation.addToIndexes();
        }
    }

    private static <T extends Annotation> Map<Span, T> bySpan(JCas jcas, Class<T> type) {
        Map<Span, T> bySpan = new HashMap<>();
        jcas.getAnnotationIndex(type)
                .forEach(annotation -> bySpan.putIfAbsent(CasDocument.span(annotation), annotation));
        return bySpan;
    }

    /** The source that the figure brings itself, marked where no other engine has. */
    private static List<Source> ownSource(JCas jcas, Figure figure, Map<Span, Source> sources) {
        return figure.source()
                .map(span -> sources.computeIfAbsent(span, unmarked -> source(jcas, unmarked)))
                .map(List::of)
                .orElse(List.of());
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
        annotation.setVictims(figure.victims());
        annotation.setVictimStatus(figure.status().tag());
        figure.period().map(span -> span.of(jcas.getDocumentText())).ifPresent(annotation::setPeriod);
        annotation.setRule(FEATURE + "." + figure.rule());
        annotation.setConfidence(figure.confidence());
        return annotation;
    }

    private static int saturated(long bound) {
        return (int) Math.min(bound, Integer.MAX_VALUE);
    }

    private static Source source(JCas jcas, Span span) {
        Source source = new Source(jcas, span.begin(), span.end());
        source.setRule(FEATURE + ".source");
        source.setConfidence(OWN_SOURCE);
        source.addToIndexes();
        return source;
    }
}
