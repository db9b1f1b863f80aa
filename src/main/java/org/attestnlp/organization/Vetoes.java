package org.attestnlp.organization;

import org.attestnlp.linguistics.Word;

/**
 * What is no mention by definition, however likely: names inside hyphenated words ("Oslo-backed"), platforms that merely
 * carry words ("on Twitter", "her Facebook page"), a member of parliament.
 */
final class Vetoes {

    private final OrdinaryWords ordinary;

    Vetoes(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    boolean forbid(Stretch candidate) {
        return isInsideHyphens(candidate) || isPlatform(candidate) || isMemberOfParliament(candidate);
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
