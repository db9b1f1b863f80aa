package org.attestnlp.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * The phrase of a source, taken apart.
 *
 * @param span where it stands
 * @param words its words, at least one
 * @param head the word that the rest depends on
 */
record Phrase(Span span, List<Word> words, Word head) {

    /** Steps up the tree. */
    private static final int DEEPEST = 6;

    /** Empty for a span without words. */
    static Optional<Phrase> of(Span span, List<Word> words) {
        List<Word> kept = words.stream()
                .filter(word -> !word.isPunctuation() || words.size() == 1)
                .toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Word head = kept.stream()
                .filter(word -> word.head().filter(kept::contains).isEmpty())
                .filter(word -> word.isNoun() || word.isPronoun() || word.pos().startsWith("PRP"))
                .findFirst()
                .orElseGet(() -> kept.stream()
                        .filter(word -> word.isNoun() && !word.is("poss"))
                        .findFirst()
                        .orElse(kept.get(0)));
        return Optional.of(new Phrase(span, words, head));
    }

    /** The noun that a noun belongs to by its prepositions: the spokesman for the navy of the north, from "north". */
    static Word topOf(Word noun) {
        Word top = noun;
        for (int step = 0;
                step < DEEPEST && top.is("pobj", "prep") && top.head().isPresent();
                step++) {
            top = top.head().get();
        }
        return top;
    }

    /** The heads of what "and" joins in the phrase, its own head first. */
    List<Word> joined() {
        List<Word> heads = new ArrayList<>(List.of(head));
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i)
                    .children("conj")
                    .filter(word -> words.contains(word) && word.index() > head.index())
                    .forEach(heads::add);
        }
        return heads;
    }

    /** Whether it names more than one: "the mayor and the priest", but not "the founder and director". */
    boolean isJoined() {
        return joined().stream()
                .skip(1)
                .anyMatch(word -> word.child("det", "poss").isPresent()
                        || word.pos().equals("NNS")
                        || head.isPronoun()
                        || isPlural());
    }

    private String firstWord() {
        return words.get(0).text().toLowerCase(Locale.ROOT);
    }

    boolean isDefinite() {
        return WordClass.DEFINITE.has(firstWord());
    }

    boolean hasDeterminer() {
        return WordClass.DETERMINER.has(firstWord());
    }

    boolean isPlural() {
        return head.pos().equals("NNS") || head.pos().equals("NNPS");
    }

    /** The words between the determiner and the head, without quotation marks. */
    List<Word> modifiers() {
        return words.stream()
                .filter(word -> word != head
                        && (word.isNoun()
                                || word.pos().startsWith("JJ")
                                || word.pos().startsWith("VB")))
                .toList();
    }

    /** "the prison service SNAP": a word in capitals behind a common noun is the body's name. */
    Optional<String> closingAcronym() {
        Word last = words.get(words.size() - 1);
        boolean capitals = last.text().length() > 2 && last.text().chars().allMatch(Character::isUpperCase);
        boolean common = last.previous()
                .filter(words::contains)
                .filter(word -> word.pos().equals("NN"))
                .isPresent();
        return capitals && common ? Optional.of(last.text()) : Optional.empty();
    }

    /** The proper nouns before the first comma, where nothing else stands there: "Blue Coast Watch, a local group". */
    List<Word> leadingName() {
        List<Word> name = new ArrayList<>();
        for (Word word : words) {
            if (word.text().equals(",")) {
                return name;
            }
            if (!word.isProperNoun() && !(word.isPunctuation() && word.text().equals("-"))) {
                return List.of();
            }
            name.add(word);
        }
        return List.of();
    }

    /** The proper nouns joined by "and" behind the last comma: "two sisters, Lena Lund and Kari Lund". */
    List<Word> trailingNames() {
        int comma = words.size() - 1;
        while (comma > 0 && !words.get(comma).text().equals(",")) {
            comma--;
        }
        List<Word> names = words.subList(comma == 0 ? words.size() : comma + 1, words.size());
        boolean joined = names.size() > 2
                && names.get(0).isProperNoun()
                && names.get(names.size() - 1).isProperNoun()
                && names.stream().filter(word -> !word.isProperNoun()).count() == 1
                && names.stream().anyMatch(word -> word.hasLemma("and"));
        return joined ? names : List.of();
    }

    /** The proper nouns behind the last comma that a common noun introduces: "a fishermen's council, the Panglima". */
    List<Word> trailingName() {
        int comma = words.size() - 1;
        while (comma > 0 && !words.get(comma).text().equals(",")) {
            comma--;
        }
        if (comma == 0
                || !words.get(comma - 1).pos().startsWith("NN")
                || words.get(comma - 1).isProperNoun()) {
            return List.of();
        }
        List<Word> name = words.subList(comma + 1, words.size());
        List<Word> bare = !name.isEmpty() && name.get(0).pos().equals("DT") ? name.subList(1, name.size()) : name;
        return bare.stream().allMatch(Word::isProperNoun) ? bare : List.of();
    }

    boolean hasProperModifier() {
        return modifiers().stream().anyMatch(Word::isProperNoun);
    }
}
