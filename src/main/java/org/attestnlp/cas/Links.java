package org.attestnlp.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.attestnlp.type.CasualtyFigure;
import org.attestnlp.type.Cue;
import org.attestnlp.type.CueLink;
import org.attestnlp.type.FigureLink;
import org.attestnlp.type.Source;
import org.attestnlp.type.SourceLink;

/** The link features of Attest's types: arrays of role and target, the only links that INCEpTION knows. */
public final class Links {

    private Links() {}

    /** An array for the feature {@code source}. */
    public static FSArray<SourceLink> toSources(JCas jcas, List<Source> sources) {
        FSArray<SourceLink> links = new FSArray<>(jcas, sources.size());
        for (int i = 0; i < sources.size(); i++) {
            SourceLink link = new SourceLink(jcas);
            link.setRole("source");
            link.setTarget(sources.get(i));
            links.set(i, link);
        }
        return links;
    }

    /** An array for the feature {@code cue}. */
    public static FSArray<CueLink> toCues(JCas jcas, List<Cue> cues) {
        FSArray<CueLink> links = new FSArray<>(jcas, cues.size());
        for (int i = 0; i < cues.size(); i++) {
            CueLink link = new CueLink(jcas);
            link.setRole("cue");
            link.setTarget(cues.get(i));
            links.set(i, link);
        }
        return links;
    }

    /** An array for the feature {@code figure}. */
    public static FSArray<FigureLink> toFigures(JCas jcas, List<CasualtyFigure> figures) {
        FSArray<FigureLink> links = new FSArray<>(jcas, figures.size());
        for (int i = 0; i < figures.size(); i++) {
            FigureLink link = new FigureLink(jcas);
            link.setRole("figure");
            link.setTarget(figures.get(i));
            links.set(i, link);
        }
        return links;
    }

    /** The sources linked to; empty for an unset feature. */
    public static List<Source> sources(FSArray<SourceLink> links) {
        return nonNull(links).stream()
                .map(SourceLink::getTarget)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The cues linked to; empty for an unset feature. */
    public static List<Cue> cues(FSArray<CueLink> links) {
        return nonNull(links).stream()
                .map(CueLink::getTarget)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The figures linked to; empty for an unset feature. */
    public static List<CasualtyFigure> figures(FSArray<FigureLink> links) {
        return nonNull(links).stream()
                .map(FigureLink::getTarget)
                .filter(Objects::nonNull)
                .toList();
    }

    /** INCEpTION may leave slots empty that an annotator has opened but not filled. */
    private static <T extends org.apache.uima.jcas.cas.TOP> List<T> nonNull(FSArray<T> links) {
        List<T> filled = new ArrayList<>();
        if (links != null) {
            links.forEach(link -> {
                if (link != null) {
                    filled.add(link);
                }
            });
        }
        return filled;
    }
}
