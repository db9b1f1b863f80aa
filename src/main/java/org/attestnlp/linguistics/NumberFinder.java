package org.attestnlp.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.lexicon.PhraseTrie.Match;
import org.attestnlp.linguistics.NumberToken.Kind;
import org.attestnlp.text.Span;

/**
 * Finds the numbers that may count things, in digits and in words, with what qualifies them: "1 597", "nearly a million",
 * "between 12 and 15", "dozens, perhaps hundreds", "a further two dozen", "no". Ordinals, times, scores, sums of money,
 * percentages without a base, and numbers tied to a word by a hyphen (12-year-old) are left alone.
 *
 * <p>Grammar, longest reading first, where [ ] may be missing and { } may repeat:
 *
 * <pre>
 * expression = {qualifier} range [qualifier]
 * range      = quantity [("to" | "or" | "-") quantity] | "between" quantity "and" quantity | vague hedge vague
 * quantity   = fraction base | [article] number | vague [unit] | plural ["of" plural] | none | article
 * </pre>
 *
 * <p>The bounds follow the annotation guidelines, table CasualtyFigure and "Settled cases". Stateless; linear in the length
 * of the text.
 */
public final class NumberFinder {

    private static final int MOST_QUALIFIERS = 4;

    private NumberFinder() {}

    /** The expressions in the whole text, in its order; they do not overlap. */
    public static List<NumberExpression> find(CharSequence text) {
        return find(text, new Span(0, text.length()));
    }

    /** The expressions inside the span, in the order of the text, with offsets of the text; they do not overlap. */
    public static List<NumberExpression> find(CharSequence text, Span within) {
        NumberTokens tokens = new NumberTokens(text, within);
        RangeReader reader = new RangeReader(tokens, new QuantityReader(tokens));
        List<NumberExpression> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Optional<QualifiedNumber> number = number(tokens, reader, at, 0);
            if (number.isPresent()) {
                if (counts(tokens, number.get().first(), number.get().next())) {
                    found.add(expression(tokens, at, number.get()));
                }
                at = number.get().next() - 1;
                at += qualifierBehind(tokens, number.get()).map(Match::length).orElse(0);
            }
        }
        return found;
    }

    /** What begins at a token: qualifiers and a quantity, or else the same words as a quantity ("some", "another"). */
    private static Optional<QualifiedNumber> number(NumberTokens tokens, RangeReader reader, int at, int depth) {
        Optional<Match<Qualifier>> qualifier = depth < MOST_QUALIFIERS && at < tokens.size()
                ? NumberLexicon.ENGLISH.qualifierBefore(tokens.all(), at)
                : Optional.empty();
        return qualifier
                .filter(match -> !isParticle(tokens, at))
                .flatMap(match -> number(tokens, reader, at + match.length(), depth + 1)
                        .filter(number -> !number.isArticle())
                        .map(number -> number.qualifiedBy(match.value())))
                .or(() -> reader.read(at).map(quantity -> QualifiedNumber.of(at, quantity)));
    }

    /** "Handed over six prisoners" were six, not more. */
    private static boolean isParticle(NumberTokens tokens, int at) {
        return tokens.is(at, "over") && isIn(WordClass.BEFORE_PARTICLE, tokens, at - 1);
    }

    private static boolean counts(NumberTokens tokens, int at, int next) {
        return !tokens.isTiedBefore(at)
                && !tiedBehind(tokens, next)
                && !(tokens.is(at, "one") && tokens.is(next, "another"))
                && !isIn(WordClass.NO_COUNT_BEFORE, tokens, at - 1)
                && !isIn(WordClass.CURRENCY, tokens, at - 1)
                && !(tokens.is(at - 1, ".") && tokens.is(at - 2, "no"))
                && !isIn(WordClass.NO_COUNT_AFTER, tokens, next)
                && !(tokens.is(next, "per") && tokens.is(next + 1, "cent"));
    }

    private static boolean tiedBehind(NumberTokens tokens, int next) {
        return tokens.isTiedAfter(next)
                && NumberLexicon.ENGLISH.qualifierAfter(tokens.all(), next).isEmpty();
    }

    private static boolean isIn(WordClass words, NumberTokens tokens, int at) {
        return at >= 0 && at < tokens.size() && words.has(tokens.get(at).form());
    }

    private static NumberExpression expression(NumberTokens tokens, int first, QualifiedNumber number) {
        int next = number.next();
        Optional<Match<Qualifier>> behind = qualifierBehind(tokens, number);
        QualifiedNumber whole =
                behind.map(match -> number.qualifiedBy(match.value())).orElse(number);
        int end = next + behind.map(Match::length).orElse(0);
        return whole.expression(span(tokens, first, end), span(tokens, number.first(), next));
    }

    private static Optional<Match<Qualifier>> qualifierBehind(NumberTokens tokens, QualifiedNumber number) {
        int next = number.next();
        return next < tokens.size() && !number.isArticle()
                ? NumberLexicon.ENGLISH.qualifierAfter(tokens.all(), next).filter(match -> isAfter(tokens, next, match))
                : Optional.empty();
    }

    /** "12, at least 3" qualifies what follows; "12 or more" what precedes. */
    private static boolean isAfter(NumberTokens tokens, int next, Match<Qualifier> match) {
        int behind = next + match.length();
        return !tokens.isKind(behind, Kind.DIGITS)
                && !tokens.isWord(behind, NumberWord.Kind.UNIT, NumberWord.Kind.TEN, NumberWord.Kind.ARTICLE)
                && !(tokens.is(next, "+") && !tokens.isGlued(next));
    }

    private static Span span(NumberTokens tokens, int first, int next) {
        return new Span(tokens.get(first).begin(), tokens.get(next - 1).end());
    }
}
