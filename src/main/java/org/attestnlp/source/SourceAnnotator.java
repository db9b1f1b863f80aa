package org.attestnlp.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cas.Links;
import org.attestnlp.text.Span;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Claim;
import org.attestnlp.type.Organization;
import org.attestnlp.type.Quotation;
import org.attestnlp.type.Source;
import org.attestnlp.type.SourceLink;

/** Says who each source is, and passes the name on to the quotations, claims and figures that link to it. */
@ResourceMetaData(
        name = "Attest Sources",
        description = "Gives each Source its kind and canonical name, and names speakers, claimants and reporters")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
            "org.attestnlp.type.Organization",
            "org.attestnlp.type.Source",
            "org.attestnlp.type.Quotation",
            "org.attestnlp.type.Claim",
            "org.attestnlp.type.CasualtyFigure"
        },
        outputs = {
            "org.attestnlp.type.Source:kind",
            "org.attestnlp.type.Source:canonicalName",
            "org.attestnlp.type.Quotation:speaker",
            "org.attestnlp.type.Claim:claimant",
            "org.attestnlp.type.CasualtyFigure:reportedBy"
        })
public final class SourceAnnotator extends JCasAnnotator_ImplBase {

    private static final String AUTHOR = "author";

    private final SourceResolver resolver = new SourceResolver();

    @Override
    public void process(JCas jcas) {
        Map<Span, String> speakers = nameSources(jcas);
        SortedSpans speeches = new SortedSpans(List.copyOf(speakers.keySet()));
        jcas.getAnnotationIndex(Quotation.class)
                .forEach(quotation -> quotation.setSpeaker(names(
                        quotation.getSource(), speakers.getOrDefault(CasDocument.span(quotation), Reading.NOBODY))));
        jcas.getAnnotationIndex(Claim.class)
                .forEach(claim -> claim.setClaimant(names(
                        claim.getSource(),
                        "authorial".equals(claim.getAttribution())
                                ? AUTHOR
                                : speeches.covering(CasDocument.span(claim))
                                        .map(speakers::get)
                                        .orElse(Reading.NOBODY))));
        jcas.getAnnotationIndex(CasualtyFigure.class)
                .forEach(figure -> figure.setReportedBy(names(figure.getSource(), AUTHOR)));
    }

    /** Names the sources; who speaks in direct speech without one. */
    private Map<Span, String> nameSources(JCas jcas) {
        Map<Span, List<Source>> sources = new HashMap<>();
        for (Source source : jcas.getAnnotationIndex(Source.class)) {
            sources.computeIfAbsent(CasDocument.span(source), key -> new ArrayList<>(1))
                    .add(source);
        }
        List<Body> bodies =
                jcas.select(Organization.class).map(SourceAnnotator::body).toList();
        List<Span> quoted = jcas.select(Quotation.class)
                .filter(quotation -> "direct".equals(quotation.getKind()))
                .map(CasDocument::span)
                .toList();
        List<Mention> mentions = new ArrayList<>(mentions(jcas, sources.keySet()));
        jcas.select(Quotation.class)
                .filter(SourceAnnotator::isOfNobody)
                .map(quotation -> Mention.ofNobody(CasDocument.span(quotation)))
                .forEach(mentions::add);
        Map<Span, String> speakers = new HashMap<>();
        for (Resolution resolution : resolver.resolve(CasDocument.read(jcas), mentions, bodies, quoted)) {
            List<Source> named = sources.get(resolution.mention());
            if (named == null) {
                speakers.put(resolution.mention(), resolution.canonicalName());
            } else {
                named.forEach(source -> name(source, resolution));
            }
        }
        return speakers;
    }

    private static boolean isOfNobody(Quotation quotation) {
        return "direct".equals(quotation.getKind())
                && Links.sources(quotation.getSource()).isEmpty()
                && (quotation.getCue() == null || quotation.getCue().size() == 0);
    }

    private static List<Mention> mentions(JCas jcas, Set<Span> sources) {
        Map<Span, List<Span>> contents = new HashMap<>();
        for (Quotation quotation : jcas.getAnnotationIndex(Quotation.class)) {
            for (Source source : Links.sources(quotation.getSource())) {
                contents.computeIfAbsent(CasDocument.span(source), key -> new ArrayList<>(2))
                        .add(CasDocument.span(quotation));
            }
        }
        return sources.stream()
                .map(span -> new Mention(span, contents.getOrDefault(span, List.of())))
                .toList();
    }

    private static Body body(Organization organization) {
        String name = organization.getCanonicalName();
        return new Body(
                CasDocument.span(organization),
                name == null ? organization.getCoveredText() : name,
                organization.getKind() == null ? "" : organization.getKind());
    }

    private static void name(Source source, Resolution resolution) {
        source.setKind(resolution.kind().tag());
        source.setCanonicalName(resolution.canonicalName());
    }

    private static String names(FSArray<SourceLink> links, String otherwise) {
        Set<String> names = new LinkedHashSet<>();
        Links.sources(links).forEach(source -> names.add(source.getCanonicalName()));
        return names.isEmpty() ? otherwise : String.join("; ", names);
    }
}
