package org.attestnlp.organization;

import java.util.Locale;
import org.attestnlp.linguistics.Word;

/** Head nouns that make a name of what stands beside them: "Foo Hospital", "Universidad Foo", "14th Foo Brigade". */
final class NamingHeads {

    private final OrdinaryWords ordinary;
    private final Continuations continuations;

    NamingHeads(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
        continuations = new Continuations(ordinary, rest -> false);
    }

    /** Whether the candidate, which stands alone, is a name by its head noun; "Russian Federation" is a state's. */
    boolean name(Stretch candidate, SentenceFacts facts) {
        return facts.state(candidate).isEmpty()
                && (endsWithHead(candidate, facts)
                        || beginsWithHead(candidate, facts)
                        || isNumberedUnit(candidate, facts));
    }

    /** "Foo Hospital", "Foo General Hospital Bartown"; "University Hospital of Bartown" is longer than its capitals. */
    private boolean endsWithHead(Stretch candidate, SentenceFacts facts) {
        if (goesOn(candidate, WordClass.NAME_LINK, facts)
                || isRest(candidate, facts)
                || !facts.areNameWords(candidate)) {
            return false;
        }
        for (int to = candidate.to(); to > candidate.from() + 1; to--) {
            Stretch rest = new Stretch(candidate.sentence(), to, Math.max(to + 1, candidate.to()));
            boolean ends = to == candidate.to()
                    || facts.isPlace(rest)
                    || facts.label(to).equals("GPE");
            if (ends && isNamedUpTo(to, candidate, facts)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name by its head noun goes on as names do: "Foo Institute for Bar Studies". */
    boolean goesOnBehind(Stretch candidate, SentenceFacts facts) {
        return !isRest(candidate, facts)
                && !goesOn(candidate, WordClass.NAME_LINK, facts)
                && continuations.ends(candidate, facts).stream()
                        .filter(end -> facts.areNameWords(new Stretch(candidate.sentence(), candidate.from(), end)))
                        .anyMatch(end -> isNamedUpTo(end, candidate, facts));
    }

    private static boolean isNamedUpTo(int to, Stretch candidate, SentenceFacts facts) {
        return facts.headStart(to) > candidate.from()
                && facts.headEndingAt(to)
                        .filter(noun -> noun.may(HeadNoun.Use.NAMED) && !isPlural(noun, facts.word(to - 1)))
                        .isPresent();
    }

    /** Whether all is the name of one state's body: "Congress of the Republic of Foo", "Delegation of the Foo Union to Bar". */
    static boolean isOfState(Stretch candidate, SentenceFacts facts) {
        if (!facts.isNameWord(candidate.from())) {
            return false;
        }
        int of = candidate.from() + 1;
        while (of < candidate.to() && facts.isNameWord(of)) {
            of++;
        }
        boolean mission = WordClass.MISSION.has(facts.spelling(candidate.from()));
        boolean state = facts.headEndingAt(of)
                .filter(noun -> noun.may(HeadNoun.Use.STATE))
                .isPresent();
        if (of + 2 >= candidate.to() || !facts.word(of).text().equals("of") || !(mission || state)) {
            return false;
        }
        for (int link = of + 1; link + 1 < candidate.to(); link++) {
            String word = facts.word(link).text();
            boolean fits =
                    mission && word.matches("to|in") || state && word.equals("of") && isPolity(facts.word(link - 1));
            if (fits && endsWithState(candidate, link + 1, facts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithState(Stretch candidate, int at, SentenceFacts facts) {
        int from = SentenceFacts.isArticle(facts.word(at)) ? at + 1 : at;
        return facts.stateFrom(from)
                .filter(match -> match.to() == candidate.to())
                .isPresent();
    }

    private static boolean isPolity(Word word) {
        return WordClass.POLITY.has(word.text().toLowerCase(Locale.ROOT));
    }

    /** "British Universities" are many. */
    private static boolean isPlural(HeadNoun noun, Word last) {
        return last.pos().endsWith("S") && !noun.text().endsWith("s");
    }

    /** "Hospital Foo", "Liwa Foo al-Bar", "Universidad Técnica de Foo y Bar". */
    private boolean beginsWithHead(Stretch candidate, SentenceFacts facts) {
        boolean first = facts.headFrom(candidate.from())
                .filter(noun -> noun.may(HeadNoun.Use.FIRST) && noun.may(HeadNoun.Use.NAMED))
                .filter(noun -> !noun.may(HeadNoun.Use.TAIL))
                .isPresent();
        return first
                && candidate.length() > 1
                && facts.isNameWord(candidate.from())
                && !isRest(candidate, facts)
                && !goesOn(candidate, WordClass.FOREIGN_LINK, facts)
                && candidate.words().stream().skip(1).allMatch(word -> mayFollow(word, facts));
    }

    private boolean mayFollow(Word word, SentenceFacts facts) {
        return facts.isNameWord(word.index())
                ? !ordinary.has("title", word.text()) && !ordinary.has("role", word.text())
                : WordClass.FOREIGN_LINK.has(word.text()) || word.text().equals("-");
    }

    /** "Universidad Foo" of "Universidad Foo de Bar", "Foo Authority" of "Foo Authority for the Bar". */
    private static boolean goesOn(Stretch candidate, WordClass links, SentenceFacts facts) {
        return candidate
                .after()
                .filter(word -> links.has(word.text().toLowerCase(Locale.ROOT)))
                .filter(word -> facts.isNameWord(word.index() + 1) || facts.isNameWord(word.index() + 2))
                .isPresent();
    }

    /** "14th Mountain Brigade", "13 Squadron", "2nd Battalion The Foo Regiment". */
    private boolean isNumberedUnit(Stretch candidate, SentenceFacts facts) {
        return !goesOn(candidate, WordClass.NAME_LINK, facts)
                && !isRest(candidate, facts)
                && NumberedUnits.isNumber(candidate.first())
                && NumberedUnits.endsAt(candidate.to(), facts)
                && candidate.words().stream()
                        .skip(1)
                        .allMatch(word ->
                                facts.isNameWord(word.index()) || word.text().equals("The"));
    }

    /** "Hope Hospital" of "Friends of Hope Hospital" or of "Al-Hope Hospital", "Foo Ministry" of "Bar's Foo Ministry". */
    boolean isRest(Stretch candidate, SentenceFacts facts) {
        return candidate
                .before()
                .filter(word -> isInner(word) || isJoined(word, candidate.first()))
                .filter(word -> facts.isNameWord(word.index() - 1))
                .isPresent();
    }

    private boolean isInner(Word word) {
        return SentenceFacts.isPossessive(word)
                || ordinary.has("inner", word.text()) && !WordClass.PLACING.has(word.text());
    }

    private static boolean isJoined(Word mark, Word first) {
        return mark.isPunctuation()
                && mark.end() == first.begin()
                && !mark.text().matches("[(\\[\"“‘']");
    }
}
