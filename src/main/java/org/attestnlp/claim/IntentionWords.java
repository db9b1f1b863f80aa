package org.attestnlp.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.Row;

/** Words that tell what somebody means to do from what will happen; the data are in {@code intentions.tsv}. Immutable. */
final class IntentionWords {

    /** What a word says about the deed of its subject. */
    enum Sign {
        /** A modal by which a deed of one's own is a plan. */
        PLAN,
        /** A verb that says what its subject wants or feels. */
        INTENT,
        /** Before "to": its subject means to do it. */
        READY,
        /** A verb that happens to its subject: of oneself a prediction, and no plan. */
        UNDERGONE,
        /** A verb whose "it" is nobody. */
        IMPERSONAL
    }

    private final Map<Sign, Set<String>> words = new EnumMap<>(Sign.class);

    IntentionWords() {
        for (Sign sign : Sign.values()) {
            words.put(sign, new HashSet<>());
        }
        for (Row row :
                LexiconTable.resource(IntentionWords.class, "intentions.tsv").rows()) {
            words.get(row.constant("sign", Sign.class)).add(row.require("word"));
        }
    }

    boolean has(String word, Sign sign) {
        return words.get(sign).contains(word);
    }
}
