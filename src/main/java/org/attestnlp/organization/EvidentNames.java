package org.attestnlp.organization;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/**
 * Names that the words in and beside them give away whatever else is said: "Foo Hospital", and "Foo Bar, a rights group".
 */
final class EvidentNames {

    /**
     * What gives a name away.
     *
     * @param probability the least that the name has
     */
    record Sign(String name, double probability) {}

    private static final double EVIDENT = 0.9;

    /** Likelier than any name inside. */
    private static final double WHOLE = 0.995;

    /** Longer names may be likelier. */
    private static final double HEADED = 0.6;

    /** So many words behind a name its apposition has said what it is. */
    private static final int FURTHEST = 7;

    /** Place, country and date stand before the agency. */
    private static final int FURTHEST_AGENCY = 10;

    private final OrdinaryWords ordinary;
    private final NamingHeads heads;

    EvidentNames(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
        heads = new NamingHeads(ordinary);
    }

    /** What gives the name away; empty where nothing does. */
    Optional<Sign> sign(Stretch candidate, SentenceFacts facts) {
        boolean whole =
                !facts.isNameWord(candidate.from() - 1) && !facts.isNameWord(candidate.to()) && !facts.isInCapitals();
        if (!whole) {
            return Optional.empty();
        }
        if (NamingHeads.isOfState(candidate, facts)) {
            return Optional.of(new Sign("state", WHOLE));
        }
        if (heads.name(candidate, facts)) {
            return Optional.of(new Sign("head", EVIDENT));
        }
        if (isApposed(candidate, facts) || isBehindItsSort(candidate, facts)) {
            return Optional.of(new Sign("apposition", EVIDENT));
        }
        if (isBeforeAcronym(candidate, facts)) {
            return Optional.of(new Sign("brackets", EVIDENT));
        }
        if (isSentBy(candidate, facts)) {
            return Optional.of(new Sign("agency", EVIDENT));
        }
        return heads.goesOnBehind(candidate, facts) ? Optional.of(new Sign("tail", HEADED)) : Optional.empty();
    }

    /** "Foo Liberation Front (FLB)", whatever language the letters are from. */
    private boolean isBeforeAcronym(Stretch candidate, SentenceFacts facts) {
        return Acronyms.inBracketsBehind(candidate).isPresent()
                && Acronyms.definedBehind(candidate).isEmpty()
                && !heads.isRest(candidate, facts)
                && (endsWithHead(candidate, facts) || beginsWithHead(candidate, facts));
    }

    private static boolean endsWithHead(Stretch candidate, SentenceFacts facts) {
        return facts.areNameWords(candidate)
                && facts.headStart(candidate.to()) > candidate.from()
                && facts.headEndingAt(candidate.to())
                        .filter(noun -> noun.may(HeadNoun.Use.FRONT))
                        .isPresent();
    }

    /** "Commission for Truth, Peace and Return (ABC)". */
    private static boolean beginsWithHead(Stretch candidate, SentenceFacts facts) {
        boolean goesOn =
                candidate.words().stream().skip(1).limit(3).anyMatch(word -> WordClass.TAIL_OPENER.has(word.text()));
        return goesOn
                && facts.isNameWord(candidate.from())
                && facts.headFrom(candidate.from())
                        .filter(noun -> noun.may(HeadNoun.Use.TAIL) || noun.may(HeadNoun.Use.WEAK))
                        .isPresent();
    }

    /** "FOOTOWN, May 3 (Agencia Bar) –": the agency of a dateline. */
    static boolean isSentBy(Stretch candidate, SentenceFacts facts) {
        boolean opened =
                candidate.before().filter(word -> word.text().equals("(")).isPresent();
        boolean closed = candidate
                .after()
                .filter(word -> word.text().equals(")"))
                .flatMap(Word::next)
                .filter(word -> word.text().matches("--?|–|—"))
                .isPresent();
        return opened
                && closed
                && candidate.from() < FURTHEST_AGENCY
                && facts.areNameWords(candidate)
                && Spelling.isUpperCase(facts.word(0).text())
                && facts.stateFrom(candidate.from()).isEmpty();
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
            if (last && ordinary.has("body", word.text())) {
                return !ordinary.has("ground", word.text());
            }
            if (!isModifier(word)) {
                return false;
            }
        }
        return false;
    }

    /** "the charity Foo Bar said". */
    private boolean isBehindItsSort(Stretch candidate, SentenceFacts facts) {
        boolean sort = candidate
                .before()
                .filter(word -> word.pos().equals("NN") && !Spelling.isCapitalised(word.text()))
                .filter(word -> ordinary.has("body", word.text()) && !ordinary.has("ground", word.text()))
                .isPresent();
        boolean goesOn = candidate
                .after()
                .filter(word -> ordinary.has("inner", word.text()))
                .isPresent();
        return sort
                && !goesOn
                && candidate.last().is("appos", "nsubj")
                && !facts.label(candidate.from()).matches("PERSON|GPE")
                && facts.areNameWords(candidate)
                && facts.stateFrom(candidate.from()).isEmpty();
    }

    private boolean mayHaveApposition(Stretch candidate, SentenceFacts facts) {
        boolean locative = candidate
                .before()
                .filter(word -> ordinary.has("locative", word.text()))
                .filter(word -> !word.text().matches("from|to"))
                .isPresent();
        boolean joined = candidate.words().stream()
                .anyMatch(word -> word.text().matches("of|and|at|in|with|on|to") || SentenceFacts.isPossessive(word));
        String label = facts.areNameWords(candidate) ? "" : facts.label(candidate.from());
        boolean several = label.equals("GPE") || label.equals("PERSON");
        boolean rest = candidate
                .before()
                .filter(word -> !word.text().equals("for") && ordinary.has("inner", word.text()))
                .filter(word -> facts.isNameWord(word.index() - 1)
                        && !word.text().matches("of|and|&|in|against|to|with|at|on|the"))
                .isPresent();
        return !locative
                && !joined
                && !several
                && !rest
                && facts.stateFrom(candidate.from()).isEmpty();
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
