package org.attestnlp.claim;

import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.QuoteMarks;
import org.attestnlp.linguistics.Quoted;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** Keeps quotation marks and brackets of a claim in pairs: a phrase quoted at its edge takes its marks in. */
final class QuoteBalance {

    private final String text;
    private final List<Quoted> quoted;

    QuoteBalance(Document document) {
        text = document.text();
        quoted = QuoteMarks.in(document);
    }

    /** The claim with the missing half of each pair; a claim that is quoted as a whole stays without marks. */
    Span balance(Span claim) {
        int begin = claim.begin();
        int end = claim.end();
        for (int i = firstNear(begin); i < quoted.size() && quoted.get(i).span().begin() < end; i++) {
            Quoted quote = quoted.get(i);
            boolean opensInside = quote.span().begin() >= begin;
            boolean opensBefore = quote.inside().begin() == begin;
            if (opensInside
                    && quote.span().end() > end
                    && onlyMarks(end, quote.span().end())) {
                end = quote.span().end();
            } else if (opensBefore && quote.span().end() < end) {
                begin = quote.span().begin();
            }
        }
        if (end < text.length() && text.charAt(end) == ')' && leavesBracketOpen(begin, end)) {
            end++;
        }
        return new Span(begin, end);
    }

    private boolean leavesBracketOpen(int begin, int end) {
        for (int i = end - 1; i >= begin && text.charAt(i) != ')'; i--) {
            if (text.charAt(i) == '(') {
                return true;
            }
        }
        return false;
    }

    /** The first quotation that may open right before the offset; a mark has at most two characters. */
    private int firstNear(int offset) {
        return Offsets.firstFrom(quoted, quote -> quote.span().begin(), offset - 2);
    }

    private boolean onlyMarks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
