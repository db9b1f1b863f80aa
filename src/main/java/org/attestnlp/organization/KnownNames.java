package org.attestnlp.organization;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/** Names of the gazetteer that can mean nothing else where they stand. */
final class KnownNames {

    /** A single word less likely than this means something else, known though it is. */
    private static final double DOUBTFUL = 0.1;

    private final Lexicons lexicons;

    KnownNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** Whether the candidate is known, has but one meaning ("the Australian" has two), and is no part of a longer name. */
    boolean isCertain(Scored candidate, SentenceFacts facts) {
        Stretch stretch = candidate.stretch();
        boolean known = facts.known(stretch)
                .filter(Gazetteer.Entry::isUnambiguous)
                .filter(entry -> !entry.isSpokenIn(stretch))
                .isPresent();
        return known
                && !facts.isDemonym(stretch)
                && !isDoubtful(candidate, facts)
                && isWholeAtStart(stretch, facts)
                && isWholeAtEnd(stretch, facts);
    }

    private static boolean isDoubtful(Scored candidate, SentenceFacts facts) {
        return candidate.stretch().length() == 1
                && (candidate.probability() < DOUBTFUL
                        || facts.recognisedExactly(candidate.stretch()).equals("PERSON"));
    }

    private boolean isWholeAtStart(Stretch stretch, SentenceFacts facts) {
        return !facts.isNameWord(stretch.from() - 1)
                || stretch.before().filter(this::mayStandBefore).isPresent();
    }

    /** "Muslim Seleka", "Rohingya Al Jazeera spoke to", "NGO Oxfam", "Director WWF": what they are is no part of the name. */
    private boolean mayStandBefore(Word word) {
        OrdinaryWords ordinary = lexicons.ordinary();
        boolean adjective =
                word.pos().equals("JJ") && lexicons.states().of(word.text()).isPresent();
        return adjective
                || ordinary.has("people", word.text())
                || ordinary.has("body", word.text())
                || (word.text().length() > 1
                        && Spelling.isUpperCase(word.text())
                        && ordinary.has("abbreviation", word.text()));
    }

    /** "Oxfam Director Ann Foo", "Oxfam Deputy Director". */
    private boolean isWholeAtEnd(Stretch stretch, SentenceFacts facts) {
        if (!facts.isNameWord(stretch.to())) {
            return true;
        }
        Optional<Word> next = stretch.after();
        return next.filter(this::isOffice).isPresent()
                || next.flatMap(Word::next)
                        .filter(word -> facts.isNameWord(word.index()) && isOffice(word))
                        .isPresent();
    }

    private boolean isOffice(Word word) {
        return lexicons.ordinary().has("title", word.text());
    }
}
