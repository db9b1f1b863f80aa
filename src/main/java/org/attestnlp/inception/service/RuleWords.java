package org.attestnlp.inception.service;

import java.util.Map;
import java.util.stream.Collectors;
import org.attestnlp.lexicon.LexiconTable;

/** What the names of rules mean, in words for annotators. */
final class RuleWords {

    private static final Map<String, String> WORDS =
            LexiconTable.resource(RuleWords.class, "rule-words.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.require("rule"), row -> row.require("words")));

    private RuleWords() {}

    /** The rule in words, its name behind them. A rule without words has those of the nearest rule above it. */
    static String explain(String rule) {
        for (String name = rule; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            String words = WORDS.get(name);
            if (words != null) {
                return words + " (" + rule + ")";
            }
        }
        return rule;
    }
}
