package org.attestnlp.organization;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.linguistics.Word;

/** The words in and around a name whose meaning says whether it names an organization. */
enum WordRole {
    /** The only word of the name. */
    ONLY,
    /** The first of several words of the name. */
    FIRST,
    /** The last of several words of the name. */
    LAST,
    /** The word before the name, articles left out. */
    BEFORE,
    /** The one before that. */
    BEFORE_THAT,
    /** The word behind the name. */
    BEHIND,
    /** The one behind that. */
    BEHIND_THAT,
    /** The verb, by its lemma, that the name is the subject of. */
    VERB;

    /** The words that play a role for a candidate; roles that none plays are left out. */
    static Map<WordRole, String> in(Stretch candidate) {
        Map<WordRole, String> words = new EnumMap<>(WordRole.class);
        if (candidate.length() == 1) {
            words.put(ONLY, candidate.first().text());
        } else {
            words.put(FIRST, candidate.first().text());
            words.put(LAST, candidate.last().text());
        }
        note(words, List.of(BEFORE, BEFORE_THAT), candidate.before(), -1);
        note(words, List.of(BEHIND, BEHIND_THAT), candidate.after(), 1);
        Word last = candidate.last();
        if (last.is("nsubj", "nsubjpass")) {
            last.head().ifPresent(verb -> words.put(VERB, verb.lemma()));
        }
        return words;
    }

    private static void note(Map<WordRole, String> words, List<WordRole> roles, Optional<Word> nearest, int step) {
        Optional<Word> word = nearest;
        for (WordRole role : roles) {
            if (step < 0 && word.filter(SentenceFacts::isArticle).isPresent()) {
                word = word.flatMap(Word::previous);
            }
            word.ifPresent(found -> words.put(role, found.text()));
            word = step < 0 ? word.flatMap(Word::previous) : word.flatMap(Word::next);
        }
    }

    /** The role's name in the data. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
