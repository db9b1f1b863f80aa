package org.attestnlp.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Finds the person whom a source phrase names as the speaker: "Finance minister A", "A, a spokesman for B", "the head of the
 * agency, A"; but nobody in "a spokesman for B" or "B's government".
 */
final class NameOfMention {

    private static final Set<String> AFTER_NAME =
            Set.of(",", "(", "-LRB-", "from", "of", "at", "in", "with", "—", "–", "-");

    private final SourceLexicon lexicon;
    private final PersonNames names;
    private final Offices offices;
    private final List<PersonName> mentions;

    NameOfMention(SourceLexicon lexicon, PersonNames names, Offices offices, List<PersonName> mentions) {
        this.lexicon = lexicon;
        this.names = names;
        this.offices = offices;
        this.mentions = mentions;
    }

    /** The person whom the recogniser knows. */
    Optional<PersonName> recognised(Phrase phrase) {
        return inside(phrase.span()).stream()
                .filter(name -> begins(phrase, name) || ends(phrase, name) || heads(phrase, name))
                .findFirst();
    }

    private List<PersonName> inside(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < mentions.size() && mentions.get(end).span().begin() < span.end()) {
            end++;
        }
        return mentions.subList(low, end).stream()
                .filter(name -> span.covers(name.span()))
                .toList();
    }

    private boolean begins(Phrase phrase, PersonName name) {
        List<Word> before = phrase.words().stream()
                .filter(word -> word.end() <= name.span().begin())
                .toList();
        if (!before.stream().allMatch(word -> word.isPunctuation() || isTitle(word))) {
            return false;
        }
        Optional<Word> after = phrase.words().stream()
                .filter(word -> word.begin() >= name.span().end())
                .findFirst();
        return after.isEmpty() || AFTER_NAME.contains(after.get().text());
    }

    private boolean ends(Phrase phrase, PersonName name) {
        List<Word> words = phrase.words();
        boolean last =
                words.stream().noneMatch(word -> word.begin() >= name.span().end() && !word.isPunctuation());
        if (!last) {
            return false;
        }
        List<Word> before =
                words.stream().filter(word -> word.end() <= name.span().begin()).toList();
        if (before.isEmpty() || before.get(before.size() - 1).text().equals(",")) {
            return true;
        }
        Word first = phrase.words().stream()
                .filter(word -> word.begin() >= name.span().begin())
                .findFirst()
                .orElse(phrase.head());
        int covered =
                (int) offices.prefix(first).stream().filter(before::contains).count();
        return covered >= before.size() - (phrase.hasDeterminer() ? 1 : 0);
    }

    /** "Hydrologist A of the university", "his main rival, former general A": the tree hangs the rest on the name. */
    private static boolean heads(Phrase phrase, PersonName name) {
        boolean apposed = name.head().is("appos")
                && name.head().head().filter(phrase.head()::equals).isPresent();
        return (name.head().equals(phrase.head()) || apposed)
                && Stream.of(name.head(), phrase.head()).noneMatch(word -> word.children("conj")
                        .anyMatch(conjunct -> phrase.span().covers(conjunct.span())));
    }

    private boolean isTitle(Word word) {
        return lexicon.is(SourceNoun.TITLE, word.text().toLowerCase(Locale.ROOT));
    }

    /** Capitalised words behind a title, or behind an office with nothing else before it, are a name though no recogniser says so. */
    Optional<PersonName> unrecognised(Phrase phrase) {
        List<Word> words =
                phrase.words().stream().filter(word -> !word.isPunctuation()).toList();
        int from = 0;
        while (from < words.size() && !isTitle(words.get(from)) && !offices.isRole(words.get(from))) {
            from++;
        }
        if (from >= words.size() - 1 || from > 3) {
            return Optional.empty();
        }
        while (from < words.size() - 1 && (isTitle(words.get(from)) || offices.isRole(words.get(from)))) {
            from++;
        }
        List<Word> rest = words.subList(from, words.size());
        return rest.stream().allMatch(Word::isProperNoun) ? names.repaired(rest) : Optional.empty();
    }
}
