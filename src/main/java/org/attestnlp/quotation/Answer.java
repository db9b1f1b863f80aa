package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.text.Span;

/** Where a paragraph between marks answers the question before it, as interviews are printed. */
final class Answer {

    private Answer() {}

    /** Whether the part begins its paragraph, and the one before ends with a question mark. */
    static boolean follows(QuotedPart part) {
        CharSequence text = part.reading().document().text();
        int last = lastBefore(part);
        return opensParagraph(part) && last >= 0 && text.charAt(last) == '?';
    }

    /** Whether the part begins its paragraph. */
    static boolean opensParagraph(QuotedPart part) {
        CharSequence text = part.reading().document().text();
        int begin = part.span().begin();
        return text.subSequence(lastBefore(part) + 1, begin).toString().contains("\n");
    }

    /** Where the last character before the part stands that is no white space; -1 for nowhere. */
    private static int lastBefore(QuotedPart part) {
        CharSequence text = part.reading().document().text();
        int at = part.span().begin() - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** The part as said by who is interviewed; without a source where nobody has spoken yet. */
    static FoundQuotation of(QuotedPart part, Optional<FoundQuotation> interviewed) {
        Optional<Span> source = interviewed.flatMap(FoundQuotation::source);
        return new FoundQuotation(
                part.span(),
                QuotationKind.DIRECT,
                source,
                source.isPresent() ? interviewed.flatMap(FoundQuotation::cue) : Optional.empty(),
                0.6,
                "quotation.direct.answer");
    }
}
