package org.attestnlp.linguistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.lexicon.PhraseTrie.Match;
import org.attestnlp.lexicon.Row;
import org.attestnlp.text.Span;

/** The words that make numbers, and the phrases that qualify them. Read once; immutable. */
final class NumberLexicon {

    static final NumberLexicon ENGLISH = new NumberLexicon(
            LexiconTable.resource(NumberLexicon.class, "number-words.tsv"),
            LexiconTable.resource(NumberLexicon.class, "number-qualifiers.tsv"));

    /** No qualifier has more tokens. */
    private static final int LONGEST = 6;

    private enum Side {
        BEFORE,
        AFTER
    }

    private final Map<String, NumberWord> words = new HashMap<>();
    private final PhraseTrie<Qualifier> before = new PhraseTrie<>();
    private final Set<String> openers = new HashSet<>();
    private final PhraseTrie<Qualifier> after = new PhraseTrie<>();

    private NumberLexicon(LexiconTable wordTable, LexiconTable qualifierTable) {
        for (Row row : wordTable.rows()) {
            NumberWord word = new NumberWord(row.constant("kind", NumberWord.Kind.class), row.number("value"));
            if (words.put(row.require("word"), word) != null) {
                throw row.error("'" + row.get("word") + "' is there twice; delete one");
            }
        }
        qualifierTable.rows().forEach(this::addQualifier);
    }

    private void addQualifier(Row row) {
        String phrase = row.require("phrase");
        List<String> forms = NumberTokenizer.tokens(phrase, new Span(0, phrase.length())).stream()
                .map(NumberToken::form)
                .toList();
        boolean leads = row.constant("side", Side.class) == Side.BEFORE;
        if (leads) {
            openers.add(forms.get(0));
        }
        (leads ? before : after).put(forms, row.constant("qualifier", Qualifier.class));
    }

    Optional<NumberWord> word(String form) {
        return Optional.ofNullable(words.get(form));
    }

    /** The longest qualifier of what follows that begins at a token. */
    Optional<Match<Qualifier>> qualifierBefore(List<NumberToken> tokens, int at) {
        return openers.contains(tokens.get(at).form()) ? before.longest(forms(tokens, at), 0) : Optional.empty();
    }

    /** The longest qualifier of what precedes that begins at a token. */
    Optional<Match<Qualifier>> qualifierAfter(List<NumberToken> tokens, int at) {
        return after.longest(forms(tokens, at), 0);
    }

    private static List<String> forms(List<NumberToken> tokens, int at) {
        return tokens.subList(at, Math.min(tokens.size(), at + LONGEST)).stream()
                .map(NumberToken::form)
                .toList();
    }
}
