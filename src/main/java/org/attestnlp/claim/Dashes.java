package org.attestnlp.claim;

import java.util.Set;
import org.attestnlp.linguistics.Word;

/** Dashes that part what stands around them, unlike hyphens. */
final class Dashes {

    private static final Set<String> FORMS = Set.of("-", "–", "—", "--");

    private Dashes() {}

    static boolean isSpaced(Word word) {
        boolean hyphen = word.text().equals("-");
        return FORMS.contains(word.text())
                && (!hyphen
                        || word.previous()
                                .filter(before -> before.end() < word.begin())
                                .isPresent());
    }
}
