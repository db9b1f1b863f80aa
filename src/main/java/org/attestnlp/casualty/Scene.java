package org.attestnlp.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attestnlp.casualty.OutcomeEntry.Kind;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** One sentence as the rules see it: words, what may say what happened, and the counted groups. */
final class Scene {

    private final Sentence sentence;
    private final String documentText;
    private final List<Word> words;
    private final List<String> lower;
    private final List<List<OutcomeMention>> starting = new ArrayList<>();
    private final List<List<OutcomeMention>> ending = new ArrayList<>();
    private final List<CountedGroup> groups = new ArrayList<>();

    /** @param documentText the text into which the sentence's offsets point */
    Scene(Sentence sentence, String documentText) {
        this.sentence = sentence;
        this.documentText = documentText;
        words = sentence.words();
        lower = words.stream().map(Words::lower).toList();
        words.forEach(word -> {
            starting.add(new ArrayList<>(2));
            ending.add(new ArrayList<>(2));
        });
    }

    void add(OutcomeMention predicate) {
        starting.get(predicate.first()).add(predicate);
        ending.get(predicate.last()).add(predicate);
    }

    /** Whether any word may say what happened to people; most sentences of a newspaper have none. */
    boolean saysAnything() {
        return starting.stream().anyMatch(mentions -> !mentions.isEmpty())
                || words.stream()
                        .anyMatch(word -> WordClass.TAKER.has(word.lemma())
                                || word.hasLemma("leave")
                                || word.text().equals("gone"));
    }

    /** Finds the numbers of the sentence and what they count. */
    void count() {
        GroupChunker.chunk(this, documentText);
    }

    void add(CountedGroup group) {
        groups.add(group);
    }

    /** Takes away the last group if it is an article with a noun for people that stands here: "a family", "a boy". */
    Optional<CountedGroup> takeArticle(int noun) {
        CountedGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        boolean people = last != null
                && last.isArticle()
                && last.last() == noun
                && last.head() == noun
                && (last.sense() == NounLexicon.Sense.PERSON
                        || WordClass.COLLECTIVE.has(word(noun).lemma()));
        return people ? Optional.of(groups.remove(groups.size() - 1)) : Optional.empty();
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    /** What the document says from one word to another. */
    String text(int first, int last) {
        return documentText.substring(word(first).begin(), word(last).end());
    }

    /** The word in lower case; empty outside the sentence. */
    String lower(int at) {
        return at < 0 || at >= lower.size() ? "" : lower.get(at);
    }

    String pos(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).pos();
    }

    boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    /** Whether a clause may end before a position: there is a mark, or no word any more. */
    boolean isBreak(int at) {
        return !has(at) || word(at).isPunctuation();
    }

    /** In the order of the text. */
    List<CountedGroup> groups() {
        return groups;
    }

    /** The group whose first word this is. */
    Optional<CountedGroup> groupStartingAt(int at) {
        return groups.stream().filter(group -> group.first() == at).findFirst();
    }

    Optional<OutcomeMention> startingAt(int at, Kind... kinds) {
        return has(at) ? longest(starting.get(at), kinds) : Optional.empty();
    }

    Optional<OutcomeMention> endingAt(int at, Kind... kinds) {
        return has(at) ? longest(ending.get(at), kinds) : Optional.empty();
    }

    private static Optional<OutcomeMention> longest(List<OutcomeMention> predicates, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return predicates.stream()
                .filter(mention -> wanted.contains(mention.entry().kind()))
                .reduce((one, other) -> other.last() - other.first() > one.last() - one.first() ? other : one);
    }

    /** Whether the group is counted out of a larger one that is counted too: "two of the eight teachers". */
    boolean hasBase(CountedGroup group) {
        return groups.stream().anyMatch(other -> other.first() > group.first() && other.last() == group.last());
    }

    /** Whether a part of the group is counted: the eight teachers in "two of the eight teachers". */
    boolean isBase(CountedGroup group) {
        return groups.stream().anyMatch(other -> other.first() < group.first() && other.last() == group.last());
    }

    /** Whether an idiom runs over the group: "suffered multiple injuries" says something of those who suffer. */
    boolean isInsidePhrase(CountedGroup group) {
        return ending.get(group.last()).stream().anyMatch(mention -> mention.first() < group.first());
    }

    /** The first position from here on that holds neither adverb nor quotation mark. */
    int skipAdverbs(int from) {
        int at = from;
        while (has(at) && (Words.isAdverb(words.get(at)) || Words.isQuote(lower(at)))) {
            at++;
        }
        return at;
    }

    /** The first position from here backwards that holds neither adverb nor quotation mark. */
    int skipAdverbsBack(int from) {
        int at = from;
        while (has(at) && (Words.isAdverb(words.get(at)) || Words.isQuote(lower(at)))) {
            at--;
        }
        return at;
    }
}
