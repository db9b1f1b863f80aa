package org.attestnlp.linguistics;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.NumberExpression.Form;

/** Reads one quantity: a number, a fraction of a stated number, a vague plural, none, an article. */
final class QuantityReader {

    private static final int MOST_EXTENTS = 4;

    private final NumberTokens tokens;
    private final CardinalReader cardinals;
    private final FractionReader fractions;

    QuantityReader(NumberTokens tokens) {
        this.tokens = tokens;
        cardinals = new CardinalReader(tokens);
        fractions = new FractionReader(tokens, cardinals);
    }

    /** The quantity that begins at a token; of several readings the first that fits. */
    Optional<Quantity> read(int at) {
        return fractions
                .read(at)
                .or(() -> amount(at))
                .or(() -> articled(at))
                .or(() -> multiples(at))
                .or(() -> cardinals.read(at))
                .or(() -> plural(at))
                .or(() -> vague(at))
                .or(() -> none(at))
                .or(() -> article(at));
    }

    /** "A hundred and five", "a dozen", "a couple", "a few", "a handful". */
    private Optional<Quantity> articled(int at) {
        if (!tokens.isWord(at, NumberWord.Kind.ARTICLE)) {
            return Optional.empty();
        }
        int noun = at + 1;
        if (tokens.isWord(noun, NumberWord.Kind.HUNDRED, NumberWord.Kind.SCALE)) {
            return cardinals.read(noun);
        }
        if (tokens.isWord(noun, NumberWord.Kind.GROUP)) {
            return multiples(noun).or(() -> group(noun));
        }
        boolean vague = tokens.isWord(noun, NumberWord.Kind.VAGUE);
        return vague ? multiples(noun).or(() -> vague(noun)) : Optional.empty();
    }

    private Optional<Quantity> group(int at) {
        return cardinals.read(at).or(() -> tokens.word(at)
                .map(word -> Quantity.exact(at + 1, word.value(), Form.WORDS)));
    }

    /** "Several hundred", "a few dozen", "many thousands", "a couple of hundred". */
    private Optional<Quantity> multiples(int at) {
        boolean couple = tokens.is(at, "couple");
        if (!couple && !tokens.isWord(at, NumberWord.Kind.VAGUE)) {
            return Optional.empty();
        }
        int unit = couple && tokens.is(at + 1, "of") ? at + 2 : at + 1;
        return tokens.word(unit)
                .filter(word -> word.is(NumberWord.Kind.HUNDRED, NumberWord.Kind.SCALE, NumberWord.Kind.PLURAL)
                        || word.is(NumberWord.Kind.GROUP) && word.value() > 10)
                .map(word -> scaled(unit + 1, 2 * word.singular()));
    }

    private Optional<Quantity> plural(int at) {
        return tokens.word(at)
                .filter(word -> word.is(NumberWord.Kind.PLURAL))
                .map(word -> scaled(at + 1, word.value()));
    }

    /** Takes in "of thousands", and "upon thousands", which says no more. */
    private Quantity scaled(int next, long low) {
        boolean joined = tokens.is(next, "of") || tokens.is(next, "upon") || tokens.is(next, "and");
        Optional<NumberWord> second =
                joined ? tokens.word(next + 1).filter(word -> word.is(NumberWord.Kind.PLURAL)) : Optional.empty();
        if (second.isEmpty()) {
            return Quantity.plural(next, low);
        }
        long factor = second.get().singular();
        boolean times = tokens.is(next, "of") && factor > low / 2 && low < Long.MAX_VALUE / factor;
        return Quantity.plural(next + 2, times ? low * factor : low);
    }

    /** "As many", "how many" and "too few" compare. */
    private Optional<Quantity> vague(int at) {
        boolean compared = at > 0
                && at < tokens.size()
                && WordClass.COMPARED.has(tokens.get(at).form())
                && WordClass.COMPARER.has(tokens.get(at - 1).form());
        boolean handful = tokens.is(at, "handful") && !tokens.isWord(at - 1, NumberWord.Kind.ARTICLE);
        return tokens.word(at)
                .filter(word -> word.is(NumberWord.Kind.VAGUE) && !compared && !handful)
                .map(word -> Quantity.vague(at + 1, word.value()));
    }

    /** "A number of", "larger and larger numbers of". */
    private Optional<Quantity> amount(int at) {
        int noun = tokens.isWord(at, NumberWord.Kind.ARTICLE) ? at + 1 : at;
        for (int i = 0; i < MOST_EXTENTS && isExtent(noun); i++) {
            noun++;
        }
        boolean counts = tokens.isWord(noun, NumberWord.Kind.AMOUNT) && tokens.is(noun + 1, "of") && noun > at;
        return counts ? Optional.of(Quantity.vague(noun + 1, 2)) : Optional.empty();
    }

    private boolean isExtent(int at) {
        return tokens.isWord(at, NumberWord.Kind.EXTENT)
                || tokens.is(at, "and") && tokens.isWord(at + 1, NumberWord.Kind.EXTENT);
    }

    /** "No", "nobody", "no one", "not a single"; "no. 7" is a name. */
    private Optional<Quantity> none(int at) {
        if (tokens.is(at + 1, ".") && tokens.isGlued(at + 1) && tokens.isKind(at + 2, NumberToken.Kind.DIGITS)) {
            return Optional.empty();
        }
        if (tokens.reads(at, List.of("not", "a", "single"))) {
            return Optional.of(zero(at + 3));
        }
        if (tokens.reads(at, List.of("not", "one"))) {
            return Optional.of(zero(at + 2));
        }
        if (!tokens.isWord(at, NumberWord.Kind.NONE)) {
            return Optional.empty();
        }
        int one = tokens.isDash(at + 1) ? at + 2 : at + 1;
        return Optional.of(zero(tokens.is(at, "no") && tokens.is(one, "one") ? one + 1 : at + 1));
    }

    private static Quantity zero(int next) {
        return Quantity.exact(next, 0, Form.NONE);
    }

    private Optional<Quantity> article(int at) {
        return tokens.isWord(at, NumberWord.Kind.ARTICLE)
                ? Optional.of(Quantity.exact(at + 1, 1, Form.ARTICLE))
                : Optional.empty();
    }
}
