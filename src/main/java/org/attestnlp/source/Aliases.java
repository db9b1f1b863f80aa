package org.attestnlp.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Word;

/** Reads the names that somebody otherwise nameless goes by: "identified only as Witness T", "who gave his name as Omar", "call sign Botanist". */
final class Aliases {

    private static final Set<String> IDENTIFYING =
            Set.of("identify", "know", "name", "call", "nickname", "dub", "introduce", "describe", "go", "give");
    private static final Set<String> NAMES =
            Set.of("sign", "name", "nickname", "pseudonym", "alias", "codename", "guerre", "initial");
    private static final Set<String> LINKS =
            Set.of("only", "as", "by", "himself", "herself", "themselves", ",", "is", "was", "the", "simply");

    /** Words behind the noun within which the name stands. */
    private static final int REACH = 14;

    private final SourceLexicon lexicon;

    Aliases(SourceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name that the words behind an office or occupation give its holder. */
    Optional<String> of(Phrase phrase) {
        Word noun = phrase.head();
        if (noun.isProperNoun() || !lexicon.isAgent(noun.lemma())) {
            return Optional.empty();
        }
        Word at = noun.next().orElse(null);
        for (int i = 0; at != null && i < REACH; i++, at = at.next().orElse(null)) {
            if (names(at)) {
                List<Word> name = nameBehind(at);
                if (!name.isEmpty()) {
                    return Optional.of(text(name));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name may stand right behind: "name", or "identified" of the noun or of who is meant by "who". */
    private static boolean names(Word word) {
        return word.isNoun() ? NAMES.contains(word.lemma()) : IDENTIFYING.contains(word.lemma()) && word.isVerb();
    }

    private static List<Word> nameBehind(Word trigger) {
        Word at = trigger.next().orElse(null);
        boolean linked = trigger.isNoun();
        while (at != null && LINKS.contains(at.text())) {
            linked |= !at.text().equals("the");
            at = at.next().orElse(null);
        }
        List<Word> name = new ArrayList<>();
        while (linked && at != null && at.isProperNoun() && name.size() < NameRepair.LONGEST) {
            name.add(at);
            at = at.next().orElse(null);
        }
        return name;
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            boolean joined = text.isEmpty()
                    || word.previous()
                            .filter(before -> before.end() == word.begin())
                            .isPresent();
            text.append(joined ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
