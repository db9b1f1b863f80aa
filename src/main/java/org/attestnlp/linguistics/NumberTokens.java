package org.attestnlp.linguistics;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.NumberToken.Kind;
import org.attestnlp.text.Span;

/** The tokens of a stretch of text, with what the lexicon knows of each. */
final class NumberTokens {

    private final List<NumberToken> tokens;

    NumberTokens(CharSequence text, Span within) {
        tokens = NumberTokenizer.tokens(text, within);
    }

    int size() {
        return tokens.size();
    }

    NumberToken get(int at) {
        return tokens.get(at);
    }

    List<NumberToken> all() {
        return tokens;
    }

    boolean is(int at, String form) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(form);
    }

    boolean isDash(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isDash();
    }

    boolean isKind(int at, Kind kind) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == kind;
    }

    boolean isGlued(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).glued();
    }

    /** Whether these forms stand at the position. */
    boolean reads(int at, List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (!is(at + i, forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    Optional<NumberWord> word(int at) {
        return isKind(at, Kind.WORD) ? NumberLexicon.ENGLISH.word(tokens.get(at).form()) : Optional.empty();
    }

    boolean isWord(int at, NumberWord.Kind... kinds) {
        return word(at).filter(word -> word.is(kinds)).isPresent();
    }

    /** Steps over what joins number words: the hyphen of "twenty-three", the "and" behind hundreds and thousands. */
    int skipJoin(int at, boolean inside) {
        if (!inside) {
            return at;
        }
        if (isDash(at) && isGlued(at) && isGlued(at + 1)) {
            return at + 1;
        }
        boolean and = is(at, "and")
                && isWord(at - 1, NumberWord.Kind.HUNDRED, NumberWord.Kind.SCALE)
                && isWord(at + 1, NumberWord.Kind.UNIT, NumberWord.Kind.TEN);
        return and ? at + 1 : at;
    }

    /** Whether the token belongs to a name or compound that begins before it: B52, AK-47, mid-30, a score of 3-1. */
    boolean isTiedBefore(int at) {
        boolean hyphen = isGlued(at) && isDash(at - 1) && isGlued(at - 1) && !isKind(at - 2, Kind.MARK);
        return hyphen || isGlued(at) && isKind(at - 1, Kind.WORD);
    }

    /** Whether a hyphen ties what stands before the token to a word behind it: 12-year-old, six-member. */
    boolean isTiedAfter(int at) {
        return isDash(at) && isGlued(at) && isGlued(at + 1) && !isKind(at + 1, Kind.MARK);
    }
}
