package org.attestnlp.source;

import java.util.Comparator;
import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.text.Span;

/**
 * Decides for each source of a document what kind of speaker it is, and under which name the document knows it best.
 * Immutable; each document gets a {@link Reading} of its own.
 */
public final class SourceResolver {

    private final SourceLexicon lexicon = new SourceLexicon();

    /**
     * One resolution for each mention, in the order of the text.
     *
     * @param mentions the phrases that name sources
     * @param bodies the organizations of the document
     * @param quoted spans of direct speech: who is named only there is less likely meant outside
     */
    public List<Resolution> resolve(Document document, List<Mention> mentions, List<Body> bodies, List<Span> quoted) {
        Reading reading = new Reading(
                lexicon,
                document,
                bodies.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList(),
                quoted);
        return mentions.stream()
                .sorted(Comparator.comparing(Mention::span))
                .map(reading::resolve)
                .toList();
    }
}
