package org.attestnlp.linguistics;

import java.util.Optional;
import org.attestnlp.linguistics.NumberToken.Kind;

/** Reads ranges: 12 to 15; between 12 and 15; 12–15; two or three million; dozens, perhaps hundreds. */
final class RangeReader {

    private static final int MOST_HEDGES = 4;

    private final NumberTokens tokens;
    private final QuantityReader quantities;

    RangeReader(NumberTokens tokens, QuantityReader quantities) {
        this.tokens = tokens;
        this.quantities = quantities;
    }

    /** The quantity that begins at a token, prolonged to a range where one stands there. */
    Optional<Quantity> read(int at) {
        if (tokens.is(at, "between")) {
            return quantities.read(at + 1).flatMap(from -> tokens.is(from.next(), "and") ? to(from) : Optional.empty());
        }
        return quantities.read(at).map(from -> behind(at, from));
    }

    private Quantity behind(int at, Quantity from) {
        return range(at, from).or(() -> hedged(from)).orElse(from);
    }

    /** A rise "from 10 to 12" or "by two to 12" is two numbers. */
    private Optional<Quantity> range(int at, Quantity from) {
        int next = from.next();
        boolean to = tokens.is(next, "to") && !tokens.is(at - 1, "from") && !tokens.is(at - 1, "by");
        boolean dash = tokens.isDash(next)
                && tokens.isGlued(next) == tokens.isGlued(next + 1)
                && (tokens.isGlued(next) || tokens.isKind(next + 1, Kind.DIGITS));
        return to || dash || tokens.is(next, "or") ? to(from) : Optional.empty();
    }

    /** The range whose second number stands behind the joint: "to", "or", "and" or a dash. */
    private Optional<Quantity> to(Quantity from) {
        return from.isExact()
                ? quantities
                        .read(from.next() + 1)
                        .filter(Quantity::isExact)
                        .map(to -> Quantity.range(sameMagnitude(from, to), to))
                        .filter(range -> range.low() < range.high())
                : Optional.empty();
    }

    /** "Two to three million" and "10-20,000" give the magnitude once. */
    private Quantity sameMagnitude(Quantity from, Quantity to) {
        long magnitude = magnitude(to);
        boolean shared = from.low() < 1000 && magnitude > 1 && from.low() < to.low() / magnitude;
        return shared ? Quantity.exact(from.next(), from.low() * magnitude, from.form()) : from;
    }

    private long magnitude(Quantity to) {
        int last = to.next() - 1;
        boolean thousands = tokens.isKind(last, Kind.DIGITS) && tokens.isGlued(last) && to.low() % 1000 == 0;
        return thousands
                ? 1000
                : tokens.word(last)
                        .filter(word -> word.is(NumberWord.Kind.SCALE, NumberWord.Kind.HUNDRED, NumberWord.Kind.GROUP))
                        .map(NumberWord::value)
                        .orElse(1L);
    }

    /** "Dozens, perhaps hundreds", "hundreds if not thousands": open above. */
    private Optional<Quantity> hedged(Quantity from) {
        int next = tokens.is(from.next(), ",") ? from.next() + 1 : from.next();
        int hedges = 0;
        while (hedges < MOST_HEDGES && isHedge(next + hedges)) {
            hedges++;
        }
        if (hedges == 0 || tokens.is(next + hedges - 1, "and")) {
            return Optional.empty();
        }
        Optional<Quantity> to = quantities.read(next + hedges).filter(more -> more.low() > from.low());
        if (from.isExact()) {
            return to.filter(Quantity::isExact).map(more -> Quantity.range(from, more));
        }
        return to.filter(more -> from.low() > 0)
                .map(more -> new Quantity(
                        more.next(), from.low(), Quantity.OPEN, from.count() + "-" + more.count(), from.form()));
    }

    private boolean isHedge(int at) {
        return at < tokens.size() && WordClass.HEDGE.has(tokens.get(at).form());
    }
}
