package org.attestnlp.cas;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
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
        return array(jcas, sources, source -> {
            SourceLink link = new SourceLink(jcas);
            link.setRole("source");
            link.setTarget(source);
            return link;
        });
    }

    /** An array for the feature {@code cue}. */
    public static FSArray<CueLink> toCues(JCas jcas, List<Cue> cues) {
        return array(jcas, cues, cue -> {
            CueLink link = new CueLink(jcas);
            link.setRole("cue");
            link.setTarget(cue);
            return link;
        });
    }

    /** An array for the feature {@code figure}. */
    public static FSArray<FigureLink> toFigures(JCas jcas, List<CasualtyFigure> figures) {
        return array(jcas, figures, figure -> {
            FigureLink link = new FigureLink(jcas);
            link.setRole("figure");
            link.setTarget(figure);
            return link;
        });
    }

    private static <T, L extends TOP> FSArray<L> array(JCas jcas, List<T> targets, Function<T, L> link) {
        FSArray<L> links = new FSArray<>(jcas, targets.size());
        for (int i = 0; i < targets.size(); i++) {
            links.set(i, link.apply(targets.get(i)));
        }
        return links;
    }

    /** The sources linked to; empty for an unset feature. */
    public static List<Source> sources(FSArray<SourceLink> links) {
        return targets(links, SourceLink::getTarget);
    }

    /** The cues linked to; empty for an unset feature. */
    public static List<Cue> cues(FSArray<CueLink> links) {
        return targets(links, CueLink::getTarget);
    }

    /** The figures linked to; empty for an unset feature. */
    public static List<CasualtyFigure> figures(FSArray<FigureLink> links) {
        return targets(links, FigureLink::getTarget);
    }

    /** INCEpTION may leave slots empty that an annotator has opened but not filled. */
    private static <L extends TOP, T> List<T> targets(FSArray<L> links, Function<L, T> target) {
        return links == null
                ? List.of()
                : links.stream()
                        .filter(Objects::nonNull)
                        .map(target)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
