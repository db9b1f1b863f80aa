package org.attestnlp.linguistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.NumberExpression.Form;

/** Reads fractions where the base is stated: half a million, a quarter of a million, two thirds of the 300, 20 percent of 500. */
final class FractionReader {

    private final NumberTokens tokens;
    private final CardinalReader cardinals;

    private record Fraction(int next, long numerator, long denominator) {}

    FractionReader(NumberTokens tokens, CardinalReader cardinals) {
        this.tokens = tokens;
        this.cardinals = cardinals;
    }

    Optional<Quantity> read(int at) {
        return fraction(at).or(() -> percentage(at)).flatMap(this::ofBase);
    }

    private Optional<Fraction> fraction(int at) {
        if (tokens.isWord(at, NumberWord.Kind.FRACTION)) {
            return named(at, 1);
        }
        Optional<NumberWord> numerator =
                tokens.word(at).filter(word -> word.is(NumberWord.Kind.UNIT, NumberWord.Kind.ARTICLE));
        if (numerator.isEmpty()) {
            return Optional.empty();
        }
        int noun = tokens.isDash(at + 1) && tokens.isGlued(at + 1) ? at + 2 : at + 1;
        return tokens.isWord(noun, NumberWord.Kind.FRACTION)
                ? named(noun, numerator.get().value())
                : Optional.empty();
    }

    private Optional<Fraction> named(int noun, long numerator) {
        return tokens.word(noun).map(word -> new Fraction(noun + 1, numerator, word.value()));
    }

    private Optional<Fraction> percentage(int at) {
        return cardinals.read(at).filter(share -> share.low() <= 100).flatMap(share -> {
            int next = share.next();
            boolean two = tokens.reads(next, List.of("per", "cent"));
            boolean one = tokens.is(next, "percent") || tokens.is(next, "%");
            return one || two ? Optional.of(new Fraction(next + (two ? 2 : 1), share.low(), 100)) : Optional.empty();
        });
    }

    /** Of a magnitude ("half a million", "half-dozen") at once, of people only behind "of" or a determiner. */
    private Optional<Quantity> ofBase(Fraction fraction) {
        int at = fraction.next();
        boolean of = tokens.is(at, "of");
        int determiner = of || tokens.isDash(at) ? at + 1 : at;
        boolean article = tokens.isWord(determiner, NumberWord.Kind.ARTICLE);
        int base = article || WordClass.DETERMINER.has(form(determiner)) ? determiner + 1 : determiner;
        boolean magnitude = tokens.isWord(base, NumberWord.Kind.HUNDRED, NumberWord.Kind.SCALE, NumberWord.Kind.GROUP);
        boolean stated = (of || base > determiner) && !article;
        return magnitude || stated ? cardinals.read(base).flatMap(whole -> share(fraction, whole)) : Optional.empty();
    }

    private String form(int at) {
        return at < tokens.size() ? tokens.get(at).form() : "";
    }

    /** What does not come out even is approximate: a third of 200 is about 67. */
    private static Optional<Quantity> share(Fraction fraction, Quantity whole) {
        BigDecimal parts = BigDecimal.valueOf(whole.low()).multiply(BigDecimal.valueOf(fraction.numerator()));
        BigDecimal denominator = BigDecimal.valueOf(fraction.denominator());
        BigDecimal share = parts.divide(denominator, 0, RoundingMode.HALF_UP);
        Optional<Quantity> quantity = Quantity.exact(whole.next(), share, Form.WORDS);
        boolean even = share.multiply(denominator).compareTo(parts) == 0;
        return even ? quantity : quantity.map(Quantity::blurred);
    }
}
