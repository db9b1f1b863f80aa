package org.attestnlp.linguistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.linguistics.NumberToken.Kind;

/** Reads whole numbers: 1,597; 2.5 million; three dozen; one hundred and twenty-three thousand; a million and a half. */
final class CardinalReader {

    private final NumberTokens tokens;

    CardinalReader(NumberTokens tokens) {
        this.tokens = tokens;
    }

    /** The number that begins at a token. */
    Optional<Quantity> read(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        if (tokens.isKind(at, Kind.DIGITS)) {
            return digits(at);
        }
        boolean magnitudeOfFigure =
                multiplier(at).isPresent() && (tokens.isKind(at - 1, Kind.DIGITS) || tokens.isKind(at - 1, Kind.MIXED));
        return magnitudeOfFigure ? Optional.empty() : words(at);
    }

    private Optional<Quantity> digits(int at) {
        boolean magnitude = multiplier(at + 1).isPresent();
        BigDecimal value = FigureReader.value(tokens.get(at).form(), magnitude);
        int next = at + 1;
        for (Optional<Long> factor = multiplier(next); factor.isPresent(); factor = multiplier(next)) {
            value = value.multiply(BigDecimal.valueOf(factor.get()));
            next++;
        }
        return Quantity.exact(next, value, Form.DIGITS);
    }

    /** Million, dozen, hundred; also in the plural behind a figure, as in "5 lakhs". */
    private Optional<Long> multiplier(int at) {
        return tokens.word(at)
                .filter(word -> word.is(NumberWord.Kind.SCALE, NumberWord.Kind.HUNDRED)
                        || word.is(NumberWord.Kind.GROUP) && word.value() > 10
                        || word.is(NumberWord.Kind.PLURAL) && word.value() > 20)
                .map(NumberWord::singular);
    }

    private Optional<Quantity> words(int at) {
        WordSum sum = new WordSum();
        int next = at;
        for (int i = at; i < tokens.size(); i = next) {
            int word = tokens.skipJoin(i, i > at);
            Optional<NumberWord> more = tokens.word(word).filter(sum::accepts);
            if (more.isEmpty()) {
                break;
            }
            sum.add(more.get());
            next = word + 1;
        }
        return next == at ? Optional.empty() : half(next, sum);
    }

    /** "One and a half million", "a million and a half". */
    private Optional<Quantity> half(int next, WordSum sum) {
        if (!tokens.reads(next, List.of("and", "a", "half"))) {
            return Quantity.exact(next, BigDecimal.valueOf(sum.value()), Form.WORDS);
        }
        Optional<Long> factor = multiplier(next + 3);
        if (factor.isPresent()) {
            BigDecimal value = BigDecimal.valueOf(sum.value()).add(new BigDecimal("0.5"));
            return Quantity.exact(next + 4, value.multiply(BigDecimal.valueOf(factor.get())), Form.WORDS);
        }
        long last = sum.lastFactor();
        return last > 1
                ? Quantity.exact(next + 3, BigDecimal.valueOf(sum.value() + last / 2), Form.WORDS)
                : Quantity.exact(next, BigDecimal.valueOf(sum.value()), Form.WORDS);
    }
}
