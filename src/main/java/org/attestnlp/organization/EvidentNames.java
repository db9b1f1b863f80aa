package org.attestnlp.organization;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/**
 * Names that the words in and beside them give away whatever else is said: "Foo Hospital", and "Foo Bar, a rights group".
 */
final class EvidentNames {

    /** So many words behind a name its apposition has said what it is. */
    private static final int FURTHEST = 7;

    private final OrdinaryWords ordinary;

    EvidentNames(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    /** What gives the name away; empty where nothing does. */
    Optional<String> sign(Stretch candidate, SentenceFacts facts) {
        boolean whole =
                !facts.isNameWord(candidate.from() - 1) && !facts.isNameWord(candidate.to()) && !facts.isInCapitals();
        if (!whole) {
            return Optional.empty();
        }
        if (isNamedHead(candidate, facts)) {
            return Optional.of("head");
        }
        return isApposed(candidate, facts) ? Optional.of("apposition") : Optional.empty();
    }

    /** "Foo Hospital", "Foo General Hospital Bartown"; "University Hospital of Bartown" is longer than its capitals. */
    private static boolean isNamedHead(Stretch candidate, SentenceFacts facts) {
        boolean goesOn =
                candidate.after().filter(word -> word.text().equals("of")).isPresent();
        if (goesOn || !isAllNameWords(candidate, facts)) {
            return false;
        }
        for (int to = candidate.to(); to > candidate.from() + 1; to--) {
            Stretch rest = new Stretch(candidate.sentence(), to, Math.max(to + 1, candidate.to()));
            boolean ends = to == candidate.to()
                    || facts.isPlace(rest)
                    || facts.label(to).equals("GPE");
            boolean named = facts.headStart(to) > candidate.from()
                    && facts.headEndingAt(to)
                            .filter(noun -> noun.may(HeadNoun.Use.NAMED))
                            .isPresent();
            if (ends && named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllNameWords(Stretch candidate, SentenceFacts facts) {
        for (int at = candidate.from(); at < candidate.to(); at++) {
            if (!facts.isNameWord(at)) {
                return false;
            }
        }
        return true;
    }

    /** A comma, "a", and a noun phrase that ends in what bodies are called. A place behind "in" opens a sentence instead. */
    private boolean isApposed(Stretch candidate, SentenceFacts facts) {
        int at = candidate.to() + 2;
        boolean comma = at < facts.size()
                && facts.word(at - 2).text().equals(",")
                && facts.word(at - 1).text().matches("an?");
        if (!comma || !mayHaveApposition(candidate, facts)) {
            return false;
        }
        for (int furthest = Math.min(facts.size(), at + FURTHEST); at < furthest; at++) {
            Word word = facts.word(at);
            boolean last = at + 1 == facts.size() || !isModifier(facts.word(at + 1));
            if (ordinary.has("body", word.text()) && last) {
                return true;
            }
            if (!isModifier(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean mayHaveApposition(Stretch candidate, SentenceFacts facts) {
        boolean locative = candidate
                .before()
                .filter(word -> ordinary.has("locative", word.text()))
                .filter(word -> !word.text().equals("from"))
                .isPresent();
        boolean joined = candidate.words().stream()
                .anyMatch(word -> word.text().matches("of|and|at|in|with|on|to") || SentenceFacts.isPossessive(word));
        return !locative && !joined && facts.stateFrom(candidate.from()).isEmpty();
    }

    private static boolean isModifier(Word word) {
        return word.isNoun()
                || word.pos().startsWith("JJ")
                || word.pos().equals("VBN")
                || word.pos().equals("VBG")
                || word.text().equals("-")
                || SentenceFacts.isPossessive(word);
    }
}
