package org.attestnlp.lexicon;

import java.util.Map;
import java.util.stream.Collectors;

/** What the names of rules mean, in words for people who read annotations, with an invented example where one helps. */
public final class RuleWords {

    private static final Map<String, String> WORDS =
            LexiconTable.resource(RuleWords.class, "rule-words.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.require("rule"), row -> row.require("words")));

    private RuleWords() {}

    /** The rule in words and its name behind them, in one line. */
    public static String explain(String rule) {
        String words = of(rule);
        return words.isEmpty() ? rule : words + " (" + rule + ")";
    }

    /**
     * The rule in words. A rule that has none of its own has those of the nearest rule above it: {@code
     * organization.gazetteer.kind.media} those of {@code organization.gazetteer.kind}.
     *
     * @return empty if nothing is known of the rule
     */
    public static String of(String rule) {
        return WORDS.getOrDefault(named(rule), "");
    }

    /** The rule whose words explain this one; empty if there is none. */
    static String named(String rule) {
        String name = rule;
        while (!name.isEmpty() && !WORDS.containsKey(name)) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return name;
    }
}
