package org.attestnlp.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.linguistics.ReportingCue;

/** Attributes the quoted parts that no report covers, by what stands beside them or by who spoke last. */
final class QuotedPartReader {

    private static final List<QuotedPartStrategy> STRATEGIES = List.of(
            new CueBehind(), new CueBefore(), new Signature(), new ColonBefore(), new Beat(), new Continuation());

    /** A question is looked for within so many code units behind a report. */
    private static final int LONGEST_QUESTION = 300;

    private final Reading reading;
    private final List<FoundQuotation> known;
    private int next;
    private int reach;
    private FoundQuotation speaking;
    /** The last answer to a question, if the text is an interview. */
    private FoundQuotation interviewed;
    /** The last quotation between marks of whom the text names. */
    private FoundQuotation direct;

    /**
     * @param known quotations found before, in any order
     */
    QuotedPartReader(Reading reading, List<FoundQuotation> known) {
        this.reading = reading;
        this.known = new ArrayList<>(known);
        this.known.sort(Comparator.comparing(FoundQuotation::span));
    }

    /** What the quoted parts add to the quotations known, in the order of the text. */
    List<FoundQuotation> read() {
        List<FoundQuotation> found = new ArrayList<>();
        for (Quoted quoted : reading.quotes()) {
            passTo(quoted);
            if (reach < quoted.span().end()) {
                attribute(new QuotedPart(quoted, reading)).ifPresent(quotation -> {
                    found.add(quotation);
                    hear(quotation);
                });
            }
        }
        return found;
    }

    private Optional<FoundQuotation> attribute(QuotedPart part) {
        Optional<FoundQuotation> found = attributed(part);
        boolean answer = found.filter(quotation -> quotation.rule().equals(Continuation.RULE))
                        .isPresent()
                && (Answer.follows(part) || interviewed != null && Answer.opensParagraph(part));
        if (!answer) {
            return found;
        }
        interviewed = Answer.of(part, Optional.ofNullable(interviewed).or(() -> Optional.ofNullable(direct)));
        return Optional.of(interviewed);
    }

    private Optional<FoundQuotation> attributed(QuotedPart part) {
        return STRATEGIES.stream()
                .map(strategy -> strategy.attribute(part, Optional.ofNullable(speaking)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Notes how far the known quotations reach that begin before the quoted part, and who speaks in them. */
    private void passTo(Quoted quoted) {
        while (next < known.size()
                && known.get(next).span().begin() <= quoted.span().begin()) {
            FoundQuotation passed = known.get(next++);
            reach = Math.max(reach, passed.span().end());
            hear(passed);
        }
    }

    private void hear(FoundQuotation quotation) {
        if (quotation.kind() == QuotationKind.DIRECT && quotation.source().isPresent()) {
            direct = quotation;
        }
        boolean speaks = quotation.source().isPresent() && (speaking == null || isSpeaking(quotation));
        if (speaks && !isAsked(quotation)) {
            speaking = quotation;
        }
    }

    /** Whether it is reported in a paragraph that ends with a question, as in an interview: who is asked speaks on. */
    private boolean isAsked(FoundQuotation quotation) {
        CharSequence text = reading.document().text();
        int from = quotation.span().end();
        int end = from;
        while (end < text.length() && end < from + LONGEST_QUESTION && text.charAt(end) != '\n') {
            end++;
        }
        return quotation.kind() == QuotationKind.INDIRECT && end > from && text.charAt(end - 1) == '?';
    }

    /** Whether the quotation's cue could as well introduce words in quotation marks. */
    private boolean isSpeaking(FoundQuotation quotation) {
        return quotation.cue().isEmpty()
                || quotation
                        .cue()
                        .flatMap(cue -> reading.lexicon().entry(ReportingCue.Category.VERB, cue.lemma()))
                        .filter(entry -> entry.takes(Frame.DIRECT))
                        .isPresent();
    }
}
