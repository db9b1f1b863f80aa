package org.attestnlp.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestnlp.claim.Clause.Kind;
import org.attestnlp.text.Span;

/** Makes one claim of each quotation in which a clause is likely one: {@link ClaimUnit#QUOTATION}. */
final class QuotationUnits {

    private static final String CLOSING = ",.;:";

    private final String text;

    QuotationUnits(String text) {
        this.text = text;
    }

    /** The claims: those of the author as they are, the reported ones as wide as what is reported. Of nested quotations the outer counts. */
    List<Judgement> widen(List<Judgement> claims) {
        Map<Report, Judgement> likeliest = new LinkedHashMap<>();
        List<Judgement> units = new ArrayList<>();
        for (Judgement claim : claims) {
            claim.candidate()
                    .report()
                    .ifPresentOrElse(
                            report -> likeliest.merge(report, claim, QuotationUnits::likelier), () -> units.add(claim));
        }
        likeliest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(
                                (Report report) -> report.content().begin())
                        .thenComparingInt(report -> -report.content().end())))
                .forEach(entry -> addOutermost(units, entry.getKey().content(), entry.getValue()));
        return units;
    }

    private static Judgement likelier(Judgement one, Judgement other) {
        return other.probability() > one.probability() ? other : one;
    }

    private void addOutermost(List<Judgement> units, Span content, Judgement likeliest) {
        boolean inside = !units.isEmpty()
                && units.get(units.size() - 1).isReported()
                && units.get(units.size() - 1).span().end() > content.begin();
        Span span = withoutMarks(content);
        if (!inside && span.length() > 0) {
            units.add(new Judgement(likeliest.candidate().widened(Kind.QUOTATION, span), likeliest.probability()));
        }
    }

    /** The words of the quotation: no quotation marks around them, no blanks, no stop behind them. */
    private Span withoutMarks(Span content) {
        int begin = content.begin();
        int end = content.end();
        while (begin < end && isMark(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && (isMark(text.charAt(end - 1)) || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean isMark(char character) {
        return switch (Character.getType(character)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> character == '"' || character == '\'' || Character.isWhitespace(character);
        };
    }
}
