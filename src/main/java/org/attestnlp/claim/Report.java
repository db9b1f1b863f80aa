package org.attestnlp.claim;

import java.util.List;
import java.util.Optional;
import org.attestnlp.text.Span;

/**
 * Reported words, as the quotation engine left them: where claims on somebody's word are looked for.
 *
 * @param content the quotation's span, with its marks where it has some
 * @param direct whether all of it stands between quotation marks
 * @param cue the words that signal the report
 * @param cueLemma base form of the cue with its particle; empty where there is no cue
 * @param sources the phrases that name who speaks; empty where nobody is named
 */
public record Report(Span content, boolean direct, Optional<Span> cue, String cueLemma, List<Span> sources) {

    public Report {
        sources = List.copyOf(sources);
    }
}
