package org.attestnlp.organization;

import org.attestnlp.linguistics.Word;

/**
 * What is no mention by definition, however likely: names inside hyphenated words ("Oslo-backed"), platforms that merely
 * carry words ("on Twitter", "her Facebook page"), a member of parliament, dates, operations and ships, some people of a
 * party ("two Republicans"), what begins before the word for its sort ("Oslo-based group Foo"), what a minister is for or a
 * correspondent reports on, and the hall where some parliament meets.
 */
final class Vetoes {

    private final OrdinaryWords ordinary;

    Vetoes(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    boolean forbid(Stretch candidate, Reading reading) {
        return isInsideHyphens(candidate)
                || isPlatform(candidate)
                || isMemberOfParliament(candidate)
                || isDate(candidate)
                || isNamedThing(candidate)
                || areSomeMembers(candidate)
                || isBehindItsSort(candidate, reading)
                || isPortfolio(candidate, reading)
                || isHall(candidate, reading)
                || isAdjective(candidate, reading);
    }

    /** "17 November" is a group as well, but hardly ever. */
    private boolean isDate(Stretch candidate) {
        return candidate.length() == 2
                && candidate.words().stream().anyMatch(Word::isNumeral)
                && candidate.words().stream().anyMatch(word -> ordinary.has("month", word.text()));
    }

    /** "Operation Iron Tide", "the MV Northern Star". */
    private boolean isNamedThing(Stretch candidate) {
        boolean inside = candidate.length() > 1
                && ordinary.has("naming", candidate.first().text());
        return inside
                || candidate
                        .before()
                        .filter(word -> Spelling.isCapitalised(word.text()) && ordinary.has("naming", word.text()))
                        .isPresent();
    }

    /** "two Republicans", "most Democrats": some of a party's people are not the party. */
    private boolean areSomeMembers(Stretch candidate) {
        return candidate.length() == 1
                && candidate.first().pos().endsWith("S")
                && candidate
                        .before()
                        .filter(word -> word.isNumeral() || ordinary.has("counting", word.text()))
                        .isPresent();
    }

    /** "Minister of Labour and Mines", "our Home Affairs correspondent". */
    private boolean isPortfolio(Stretch candidate, Reading reading) {
        if (!ordinary.has("portfolio", candidate.last().text())) {
            return false;
        }
        boolean reported = candidate
                .after()
                .filter(word -> ordinary.has("beat", word.text()))
                .isPresent();
        return reported
                || candidate.length() == 1 && ContextEvidence.isInPortfolio(candidate, reading.facts(candidate));
    }

    /** "Foo-based group Bar": what it is stands before the name, which is "Bar". */
    private boolean isBehindItsSort(Stretch candidate, Reading reading) {
        SentenceFacts facts = reading.facts(candidate);
        for (int at = candidate.from(); at + 1 < candidate.to(); at++) {
            Word word = facts.word(at);
            if (!facts.isNameWord(at) && facts.isNameWord(at + 1) && ordinary.has("body", word.text())) {
                return true;
            }
        }
        return false;
    }

    /** "the Australian troops" are not of the newspaper. */
    private boolean isAdjective(Stretch candidate, Reading reading) {
        return reading.facts(candidate).isDemonym(candidate)
                && candidate
                        .after()
                        .filter(word -> word.isNoun() && !Spelling.isCapitalised(word.text()))
                        .filter(word -> !ordinary.has("body", word.text()))
                        .isPresent();
    }

    /** "the House", "the Chamber", in texts that speak of no parliament with a name for it. */
    private static boolean isHall(Stretch candidate, Reading reading) {
        return candidate.length() == 1
                && (candidate.first().text().equals("House")
                        || candidate.first().text().equals("Chamber"))
                && !reading.hasWord("senate")
                && !reading.hasWord("representatives");
    }

    /** Two names that a hyphen joins ("Foo-Bar talks") stay two names. */
    private static boolean isInsideHyphens(Stretch candidate) {
        boolean behind = candidate
                .after()
                .filter(word ->
                        isHyphen(word) && word.begin() == candidate.last().end())
                .flatMap(hyphen -> hyphen.next().filter(next -> next.begin() == hyphen.end()))
                .filter(next -> !Spelling.isCapitalised(next.text()))
                .isPresent();
        boolean before = candidate
                .before()
                .filter(word ->
                        isHyphen(word) && word.end() == candidate.first().begin())
                .flatMap(hyphen -> hyphen.previous().filter(previous -> previous.end() == hyphen.begin()))
                .filter(previous -> !Spelling.isCapitalised(previous.text()))
                .isPresent();
        return behind || before;
    }

    private static boolean isHyphen(Word word) {
        return word.text().equals("-");
    }

    private boolean isPlatform(Stretch candidate) {
        if (candidate.length() > 1
                || !ordinary.has("platform", candidate.first().text())) {
            return false;
        }
        boolean carrier = candidate
                .before()
                .filter(word -> word.hasLemma("on", "via", "through", "over"))
                .isPresent();
        boolean page = candidate
                .after()
                .filter(word -> ordinary.has("page", word.text()))
                .isPresent();
        return carrier || page;
    }

    private static boolean isMemberOfParliament(Stretch candidate) {
        return candidate.length() == 1
                && candidate.first().text().equals("Parliament")
                && candidate
                        .before()
                        .filter(word -> word.text().equals("of"))
                        .flatMap(Word::previous)
                        .filter(word -> word.hasLemma("member"))
                        .isPresent();
    }
}
