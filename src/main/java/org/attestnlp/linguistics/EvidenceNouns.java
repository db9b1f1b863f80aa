package org.attestnlp.linguistics;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.lexicon.LexiconTable;

/**
 * What can tell without a mouth: records, data, recordings. A verb of showing reports only where one of them is its subject
 * ("records show that …"); a deed that shows something is nobody's report ("the raid shows that …"). The nouns stand in
 * {@code evidence-nouns.tsv}.
 */
final class EvidenceNouns {

    private static final Set<String> NOUNS = read();

    private EvidenceNouns() {}

    private static Set<String> read() {
        Set<String> nouns = new HashSet<>();
        LexiconTable.resource(EvidenceNouns.class, "evidence-nouns.tsv")
                .rows()
                .forEach(row -> nouns.addAll(row.list("nouns")));
        return Set.copyOf(nouns);
    }

    /** Whether one of them is the verb's subject, or stands right before a verb that lost its subject in the parse. */
    static boolean speakIn(Word verb) {
        return verb.child("nsubj")
                .or(() -> verb.is("conj") ? verb.head().flatMap(first -> first.child("nsubj")) : Optional.empty())
                .or(verb::previous)
                .filter(noun -> noun.isNoun() && NOUNS.contains(noun.lemma()))
                .isPresent();
    }
}
