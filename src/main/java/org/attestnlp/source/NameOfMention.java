package org.attestnlp.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.linguistics.Word;

/**
 * Finds the person whom a source phrase names as the speaker: "Finance minister A", "A, a spokesman for B", "the head of the
 * agency, A"; but nobody in "a spokesman for B" or "B's government".
 */
final class NameOfMention {

    /** Articles, possessives, numerals and the like, which may stand between an office and a name. */
    private static final Set<String> NOMINAL = Set.of("POS", "DT", "PRP$", "HYPH", "CD", "RB", "FW", "``", "''");

    private final SourceLexicon lexicon;
    private final NameRepair names;
    private final Offices offices;
    private final Cast cast;

    NameOfMention(SourceLexicon lexicon, NameRepair names, Offices offices, Cast cast) {
        this.lexicon = lexicon;
        this.names = names;
        this.offices = offices;
        this.cast = cast;
    }

    /** The person whom the recogniser knows. */
    Optional<PersonName> recognised(Phrase phrase) {
        return cast.mentionsIn(phrase.span()).stream()
                .filter(name -> begins(phrase, name) || ends(phrase, name) || heads(phrase, name))
                .findFirst()
                .or(() -> phrase.words().stream()
                        .flatMap(word -> called(word).stream())
                        .findFirst());
    }

    /** "Ms Lund's account": what somebody posts there is theirs. */
    Optional<PersonName> owner(Phrase phrase) {
        if (!WordClass.ACCOUNT.has(phrase.head().lemma())
                || phrase.head().child("prep").isPresent()) {
            return Optional.empty();
        }
        return cast.mentionsIn(phrase.span()).stream()
                .filter(name -> name.head().is("poss"))
                .findFirst();
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
        return after.isEmpty() || WordClass.AFTER_NAME.has(after.get().text());
    }

    /** The name stands last, and the rest says who it is. */
    private boolean ends(Phrase phrase, PersonName name) {
        List<Word> words = phrase.words();
        boolean last =
                words.stream().noneMatch(word -> word.begin() >= name.span().end() && !word.isPunctuation());
        List<Word> before =
                words.stream().filter(word -> word.end() <= name.span().begin()).toList();
        return last && (before.isEmpty() || introduces(before));
    }

    /**
     * "Climate expert", "director of training", "head of the party and member of the board" introduce the name behind them;
     * "a spokesman for", "a lawyer of President" say that somebody else is meant.
     */
    private boolean introduces(List<Word> before) {
        Word last = before.get(before.size() - 1);
        int at = before.size() - 1;
        while (at >= 0 && (isNominal(before.get(at)) || at < before.size() - 1 && isJoint(before.get(at)))) {
            at--;
        }
        if (at < 0 || before.get(at).text().equals(",")) {
            return true;
        }
        boolean title = isTitle(last) || offices.isRole(last);
        return at < before.size() - 1
                && before.get(at).pos().equals("IN")
                && !title
                && !before.get(0).pos().equals("DT")
                && before.subList(0, at).stream().anyMatch(offices::isRole);
    }

    private static boolean isNominal(Word word) {
        return word.isNoun()
                || word.pos().startsWith("JJ")
                || word.pos().startsWith("VB") && word.is("amod", "nmod", "compound")
                || NOMINAL.contains(word.pos());
    }

    private static boolean isJoint(Word word) {
        return word.pos().equals("CC");
    }

    /** "Hydrologist A of the university", "his main rival, former general A": the tree hangs the rest on the name. */
    private static boolean heads(Phrase phrase, PersonName name) {
        return (name.head().equals(phrase.head()) || explains(name, phrase.head()))
                && Stream.of(name.head(), phrase.head()).noneMatch(word -> word.children("conj")
                        .anyMatch(conjunct -> phrase.span().covers(conjunct.span())));
    }

    private boolean isTitle(Word word) {
        return lexicon.is(SourceNoun.TITLE, word.text().toLowerCase(Locale.ROOT));
    }

    /** "Professor of law" right before a name that the parser did not join to it; "the commander known as" and a name. */
    Optional<PersonName> behind(Phrase phrase) {
        List<Word> words = phrase.words();
        if (words.stream().noneMatch(offices::isRole)) {
            return Optional.empty();
        }
        Optional<Word> next = words.get(words.size() - 1).next();
        return next.flatMap(this::called)
                .or(() -> next.filter(word -> !phrase.hasDeterminer() || offices.isRole(words.get(words.size() - 1)))
                        .flatMap(this::nameAt))
                .or(() -> next.filter(word -> word.text().equals(","))
                        .flatMap(Word::next)
                        .flatMap(this::nameAt)
                        .filter(name -> explains(name, phrase.head())));
    }

    private static boolean explains(PersonName name, Word head) {
        return name.head().is("appos")
                && name.head().head().filter(head::equals).isPresent();
    }

    /** The name behind "known as" or "named", if this is such a word. */
    private Optional<PersonName> called(Word word) {
        return Optional.of(word)
                .filter(verb -> WordClass.CALLED.has(verb.text()))
                .flatMap(Word::next)
                .flatMap(next -> next.text().equals("as") ? next.next() : Optional.of(next))
                .flatMap(this::nameAt);
    }

    private Optional<PersonName> nameAt(Word first) {
        return cast.mentionAt(first.begin());
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
